using System.Globalization;

namespace Lacuna.Web.Layout;

/// <summary>Numbers as pages show them.</summary>
internal static class Numbers
{
    /// <summary>A count: 12,345.</summary>
    public static string Of(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
