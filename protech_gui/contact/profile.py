"""The engine's profile: everything in memory, nothing remembered, nothing saved."""

from PySide6.QtWebEngineCore import QWebEngineProfile, QWebEngineSettings

from engine.terms import Language
from protech_gui.contact.keepout import Keepout

_Attribute = QWebEngineSettings.WebAttribute

_OFF = (
    _Attribute.AllowGeolocationOnInsecureOrigins,
    _Attribute.AllowRunningInsecureContent,
    _Attribute.AllowWindowActivationFromJavaScript,
    _Attribute.AutoLoadIconsForPage,
    _Attribute.BackForwardCacheEnabled,
    _Attribute.DnsPrefetchEnabled,
    _Attribute.ErrorPageEnabled,
    _Attribute.FullScreenSupportEnabled,
    _Attribute.HyperlinkAuditingEnabled,
    _Attribute.JavascriptCanAccessClipboard,
    _Attribute.JavascriptCanPaste,
    _Attribute.LocalContentCanAccessFileUrls,
    _Attribute.LocalContentCanAccessRemoteUrls,
    _Attribute.NavigateOnDropEnabled,
    _Attribute.PdfViewerEnabled,
    _Attribute.PluginsEnabled,
    _Attribute.ScreenCaptureEnabled,
)

_ON = (
    # Chats are made of it, and open themselves in windows, which this one takes in.
    _Attribute.JavascriptEnabled,
    _Attribute.JavascriptCanOpenWindows,
    # It ends with the window, as everything here does.
    _Attribute.LocalStorageEnabled,
    _Attribute.PlaybackRequiresUserGesture,
    _Attribute.WebRTCPublicInterfacesOnly,
)


def make_profile(keepout: Keepout, language: Language) -> QWebEngineProfile:
    """Return a profile that is off the record, for pages in this language."""
    # Without a name of its own it writes neither cookies nor history nor what pages store.
    profile = QWebEngineProfile()
    # With a cache, trying again would wait for the first try to give up its place in it.
    profile.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
    profile.setPersistentCookiesPolicy(
        QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies
    )
    profile.setPersistentPermissionsPolicy(
        QWebEngineProfile.PersistentPermissionsPolicy.AskEveryTime
    )
    profile.setUrlRequestInterceptor(keepout)
    profile.setHttpAcceptLanguage(language)
    profile.setSpellCheckEnabled(False)
    profile.setPushServiceEnabled(False)
    settings = profile.settings()
    for attributes, on in ((_OFF, False), (_ON, True)):
        for attribute in attributes:
            settings.setAttribute(attribute, on)
    settings.setUnknownUrlSchemePolicy(
        QWebEngineSettings.UnknownUrlSchemePolicy.DisallowUnknownUrlSchemes
    )
    return profile
