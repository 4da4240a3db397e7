"""The X11 backend: XDamage wakes, mss grabs, XComposite sees through our covers."""
