using System.Globalization;
using Lacuna.Core.Text;
using Lacuna.Reporting.Model;

namespace Lacuna.Reporting.Html;

/// <summary>Anchors and classes that the parts of a page share.</summary>
internal static class HtmlNames
{
    /// <summary>Anchor of the place in an account that a finding rests on.</summary>
    public static string AnchorOf(string account, string findingId, TextSpan span) =>
        string.Create(CultureInfo.InvariantCulture, $"{account}-{findingId}-{span.Start}-{span.Length}");

    public static string ClassOf(Mark mark) => mark switch
    {
        Mark.Shared => "shared",
        Mark.Differs => "differs",
        Mark.OnlyInA => "only-a",
        Mark.OnlyInB => "only-b",
        Mark.Absent => "absent",
        Mark.NotEstablished => "open",
        _ => "plain",
    };
}
