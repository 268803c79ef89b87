namespace Lacuna.Web.Layout;

/// <summary>The parts of the site that every page leads to.</summary>
internal static class Navigation
{
    /// <summary>Path and English name of each, in order.</summary>
    public static IReadOnlyList<(string Path, string Name)> Entries { get; } =
    [
        ("/", "Start"),
        ("/contacts", "Contacts"),
        ("/silence", "Silence"),
        ("/subjects", "Subjects"),
        ("/actors", "Actors"),
        ("/said", "Said"),
        ("/wording", "Wording"),
        ("/timeline", "Timeline"),
        ("/agenda", "Agenda"),
        ("/desk", "Desk"),
        ("/sources", "Sources"),
        ("/corrections", "Corrections"),
        ("/import", "Import"),
    ];
}
