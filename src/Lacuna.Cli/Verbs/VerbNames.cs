namespace Lacuna.Cli.Verbs;

/// <summary>Names of verbs and options, for messages about bad use.</summary>
internal static class VerbNames
{
    /// <summary>All verbs.</summary>
    public static IReadOnlyList<string> All { get; } = [CompareVerb.Name, CheckVerb.Name, ReadVerb.Name, ContactsVerb.Name, ImportVerb.Name, DocumentsVerb.Name, ShowVerb.Name, WordingVerb.Name, WatchVerb.Name, SilenceVerb.Name, SubjectVerb.Name, CoverageVerb.Name, SaidVerb.Name, ClaimsVerb.Name, AgendaVerb.Name, CorrectVerb.Name, ExportVerb.Name, ArchiveVerb.Name, ServeVerb.Name, AccessVerb.Name, SiloVerb.Name, JobsVerb.Name];

    /// <summary>All verbs in one phrase: "compare, read and contacts".</summary>
    public static string Phrase { get; } = $"{string.Join(", ", All.SkipLast(1))} and {All[^1]}";

    /// <summary>Options of all verbs that take a value.</summary>
    public static IReadOnlyList<string> OptionsWithValue { get; } =
    [
        "--about", "--act", "--actor", "--addressees", "--address", "--against", "--allow-network", "--allow-port", "--and", "--archive", "--as", "--between", "--by", "--calendar", "--cancel", "--certificate", "--channel", "--channels", "--cluster", "--contact", "--context", "--declare", "--docx", "--feed", "--from", "--gateway-port", "--health-port", "--hole", "--host", "--html", "--interval", "--kind", "--language", "--limit", "--log", "--map", "--may", "--note", "--number", "--original", "--out", "--pace", "--phrase", "--port", "--published", "--reader", "--reason", "--rows", "--silo-port", "--since", "--source", "--source-a", "--source-b", "--sources", "--style", "--speakers", "--speaks-for", "--terms", "--theme", "--to", "--translations", "--webhook", "--what", "--window", "--zone",
    ];

    /// <summary>The first option that lacks its value, or null. The command-line library lets an option without a value pass as one that was not given.</summary>
    public static string? FindWithoutValue(ReadOnlySpan<string> args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            if (OptionsWithValue.Contains(args[i], StringComparer.Ordinal) && (i + 1 == args.Length || args[i + 1].StartsWith("--", StringComparison.Ordinal)))
            {
                return args[i];
            }
        }

        return null;
    }
}
