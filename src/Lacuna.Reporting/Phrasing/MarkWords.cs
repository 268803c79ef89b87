using Lacuna.Reporting.Model;

namespace Lacuna.Reporting.Phrasing;

/// <summary>The signs of findings and their words.</summary>
internal static class MarkWords
{
    /// <summary>The sign, as printed before a finding; empty for none.</summary>
    public static string SignOf(Mark mark) => mark switch
    {
        Mark.Shared => "=",
        Mark.Differs => "≠",
        Mark.OnlyInA => "A",
        Mark.OnlyInB => "B",
        Mark.Absent => "∅",
        Mark.NotEstablished => "?",
        _ => "",
    };

    /// <summary>What the sign says.</summary>
    public static string WordOf(Mark mark) => mark switch
    {
        Mark.Shared => "shared",
        Mark.Differs => "differs",
        Mark.OnlyInA => "only in A",
        Mark.OnlyInB => "only in B",
        Mark.Absent => "absent from both",
        Mark.NotEstablished => "not established",
        _ => "",
    };
}
