using System.ComponentModel;
using System.Diagnostics;

namespace KepCatalog.Cli;

/// <summary>Shows pages of the web.</summary>
internal static class Browser
{
    /// <summary>Opens a page for a person at a terminal with a browser, and prints its address otherwise.</summary>
    /// <param name="terminal">The terminal.</param>
    /// <param name="address">The address. Only one that begins with <c>https://</c> is given to the system, which would start a program for others.</param>
    public static void Show(Terminal terminal, string address)
    {
        if (!terminal.Streams.IsTerminal || !HasBrowser() || !Uri.TryCreate(address, UriKind.Absolute, out var page) || page.Scheme != Uri.UriSchemeHttps || !TryOpen(page))
        {
            terminal.Out.WriteLine(address);
        }
    }

    /// <summary>Determines whether there is a screen. Without one, the system would start a browser that draws in the terminal.</summary>
    private static bool HasBrowser()
        => !OperatingSystem.IsLinux() || Environment.GetEnvironmentVariable("DISPLAY") is { Length: > 0 } || Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is { Length: > 0 };

    private static bool TryOpen(Uri page)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(page.AbsoluteUri) { UseShellExecute = true });
            return true;
        }
        catch (Win32Exception)
        {
            return false; // no program opens it
        }
    }
}
