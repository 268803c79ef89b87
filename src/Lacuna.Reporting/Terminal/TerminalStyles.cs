using Lacuna.Reporting.Model;
using Spectre.Console;

namespace Lacuna.Reporting.Terminal;

/// <summary>Colours and weights; each only repeats what a mark or a word says.</summary>
internal static class TerminalStyles
{
    public static readonly Style Title = new(decoration: Decoration.Bold);
    public static readonly Style Heading = new(decoration: Decoration.Bold | Decoration.Underline);
    public static readonly Style Faint = new(decoration: Decoration.Dim);

    public static Style Of(RunKind kind) => kind switch
    {
        RunKind.Strong => Title,
        RunKind.Faint => Faint,
        _ => Style.Plain,
    };

    public static Style Of(Mark mark) => mark switch
    {
        Mark.Shared => new Style(Color.Green),
        Mark.Differs => new Style(Color.Yellow),
        Mark.OnlyInA => new Style(Color.Blue),
        Mark.OnlyInB => new Style(Color.Purple),
        Mark.Absent => new Style(Color.Red),
        Mark.NotEstablished => new Style(Color.Grey),
        _ => Style.Plain,
    };
}
