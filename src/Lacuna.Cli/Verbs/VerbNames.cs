namespace Lacuna.Cli.Verbs;

/// <summary>All verbs, for messages about mistyped ones.</summary>
internal static class VerbNames
{
    public static IReadOnlyList<string> All { get; } = [CompareVerb.Name, ReadVerb.Name, ContactsVerb.Name];
}
