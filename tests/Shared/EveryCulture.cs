using System.Globalization;

namespace Lacuna.Tests;

/// <summary>Runs a check under cultures that are known to break careless code.</summary>
internal static class EveryCulture
{
    private static readonly string[] Names = ["", "en-US", "en-GB", "tr-TR", "de-DE", "ar-SA", "th-TH", "fa-IR"];

    /// <summary>Runs <paramref name="check"/> once a culture and restores the culture after.</summary>
    public static void Check(Action check)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var name in Names)
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                check();
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
