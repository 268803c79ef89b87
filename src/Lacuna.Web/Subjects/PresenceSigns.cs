using Lacuna.Findings.Presences;

namespace Lacuna.Web.Subjects;

/// <summary>The four states of a matrix, each with a shape, a class for its colours, and words.</summary>
internal static class PresenceSigns
{
    public static IReadOnlyList<PresenceState> All { get; } = Enum.GetValues<PresenceState>();

    /// <summary>A shape that stays apart from the others without colour, at any size: full, empty, a stroke, a cross.</summary>
    public static string ShapeOf(PresenceState state) => state switch
    {
        PresenceState.Named => "●",
        PresenceState.PublishedWithout => "○",
        PresenceState.PublishedNothing => "–",
        PresenceState.NotCovered => "✕",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static string ClassOf(PresenceState state) => state switch
    {
        PresenceState.Named => "named",
        PresenceState.PublishedWithout => "without",
        PresenceState.PublishedNothing => "nothing",
        PresenceState.NotCovered => "uncovered",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static string WordsOf(PresenceState state) => state switch
    {
        PresenceState.Named => "spoke: named it in its own voice",
        PresenceState.PublishedWithout => "published without it",
        PresenceState.PublishedNothing => "published nothing, and that is covered",
        PresenceState.NotCovered => "not covered: nothing can be said",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>The state for a screen reader, with its numbers.</summary>
    public static string TellOf(PresenceCell cell)
    {
        var documents = Lacuna.Reporting.Phrasing.Counted.Of(cell.Documents, "document");
        return cell.State switch
        {
            PresenceState.Named => $"spoke, {documents}",
            PresenceState.PublishedWithout when cell.Naming > 0 => $"published without it in its own voice, {documents}, {Lacuna.Reporting.Phrasing.Counted.Number(cell.Naming)} with it in another's",
            PresenceState.PublishedWithout => $"published without it, {documents}",
            PresenceState.PublishedNothing => "published nothing",
            _ => cell.Documents == 0 ? "not covered" : $"not covered in full, {documents} held",
        };
    }
}
