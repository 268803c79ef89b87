using System.Globalization;
using System.Reflection;
using Lacuna.Cli.Verbs;
using Lacuna.Web.Health;
using Spectre.Console.Cli;

namespace Lacuna.Cli;

/// <summary>The <c>lacuna</c> command: its verbs, and one line on standard error for whatever goes wrong.</summary>
internal static class LacunaApp
{
    /// <summary>As printed by <c>--version</c> and written into reports.</summary>
    public static string Version { get; } =
        typeof(LacunaApp).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    /// <summary>Runs one command line and returns the exit code. Never throws.</summary>
    public static async Task<int> RunAsync(string[] args, Surroundings surroundings, CancellationToken cancellation)
    {
        try
        {
            if (args.Length == 0)
            {
                throw new UserException(ExitCode.BadUse, $"say what to do; there are {VerbNames.Phrase}; see 'lacuna --help'");
            }

            if (VerbNames.FindWithoutValue(args) is { } bare)
            {
                throw new UserException(ExitCode.BadUse, $"{bare} needs a value; see 'lacuna {args[0]} --help'");
            }

            using var collector = IsLong(args[0]) ? Collector.Open(Version) : null;
            var app = new CommandApp();
            app.Configure(configuration => Configure(configuration, surroundings));
            var code = await app.RunAsync(args, cancellation).ConfigureAwait(false);
            await surroundings.OutText.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            return code;
        }
#pragma warning disable CA1031 // The last place where a fault can be told in one line.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return ErrorLine.Write(fault, args, surroundings);
        }
    }

    /// <summary>What works for long is measured; a short answer would wait for a collector that is away.</summary>
    private static bool IsLong(string verb) => verb is ImportVerb.Name or WatchVerb.Name or ServeVerb.Name or SiloVerb.Name;

    private static void Configure(IConfigurator configuration, Surroundings surroundings)
    {
        configuration.SetApplicationName("lacuna");
        configuration.SetApplicationVersion(Version);
        configuration.SetApplicationCulture(CultureInfo.InvariantCulture);
        configuration.ConfigureConsole(surroundings.CreateConsole());
        configuration.Settings.Registrar.RegisterInstance(surroundings);
        configuration.UseStrictParsing();
        configuration.PropagateExceptions();

        configuration.AddCommand<CompareVerb>(CompareVerb.Name)
            .WithDescription("Two accounts of one contact, side by side: what both say, where they differ, what each and what both leave out.")
            .WithExample(CompareVerb.Name, "ministry.txt", "agency.html")
            .WithExample(CompareVerb.Name, "ministry.txt", "agency.html", "--context", "that-week/", "--about", "\"prisoners of war\"")
            .WithExample(CompareVerb.Name, "ministry.txt", "agency.html", "--html", "report.html");
        configuration.AddCommand<CheckVerb>(CheckVerb.Name)
            .WithDescription("A draft laid beside the record: its quotations word by word, dates, names and offices, counts, claims of absence.")
            .WithExample(CheckVerb.Name, "draft.txt", "--against", "record.lacuna", "--style", "ap")
            .WithExample(CheckVerb.Name, "draft.docx", "--against", "that-week/", "--published", "2022-04-04", "--html", "check.html");
        configuration.AddCommand<ReadVerb>(ReadVerb.Name)
            .WithDescription("What is read in documents: statements with their speakers, contacts, agenda, times.")
            .WithExample(ReadVerb.Name, "briefing.txt", "--published", "2022-04-04")
            .WithExample(ReadVerb.Name, "page.html", "--json");
        configuration.AddCommand<ContactsVerb>(ContactsVerb.Name)
            .WithDescription("All contacts in a pile of documents or an archive, the two sides' readouts paired, their series, and the sides that published none.")
            .WithExample(ContactsVerb.Name, "readouts/", "--from", "2022-04-01", "--to", "2022-04-30", "--kind", "call")
            .WithExample(ContactsVerb.Name, "record.csv", "statements.jsonl", "--html", "contacts.html")
            .WithExample(ContactsVerb.Name, "--archive", "record.lacuna", "--between", "China", "--and", "Ukraine");
        configuration.AddCommand<ImportVerb>(ImportVerb.Name)
            .WithDescription("Take documents into an archive: read once, then asked as often as you like. Stopped at any moment, it goes on where it was.")
            .WithExample(ImportVerb.Name, "record/", "--archive", "record.lacuna")
            .WithExample(ImportVerb.Name, "https://www.example.org/news/feed", "--archive", "record.lacuna", "--since", "2022-04-01")
            .WithExample(ImportVerb.Name, "statements.jsonl", "--archive", "record.lacuna", "--reader", "rules", "--json");
        configuration.AddCommand<DocumentsVerb>(DocumentsVerb.Name)
            .WithDescription("Documents of an archive: by words, source, language, day.")
            .WithExample(DocumentsVerb.Name, "--archive", "record.lacuna", "--about", "\"Black Sea\"", "--from", "2022-04-01", "--latest");
        configuration.AddCommand<ShowVerb>(ShowVerb.Name)
            .WithDescription("One document of an archive: its versions, what changed from one to the next, near copies, text.")
            .WithExample(ShowVerb.Name, "https://example.org/news/1", "--archive", "record.lacuna");
        configuration.AddCommand<WordingVerb>(WordingVerb.Name)
            .WithDescription("Formula phrases of a dated series: when each came and went, what took its place; or the runs of one phrase.")
            .WithExample(WordingVerb.Name, "statements/")
            .WithExample(WordingVerb.Name, "statements/", "--phrase", "\"for an extended period\"")
            .WithExample(WordingVerb.Name, "record.jsonl", "--actor", "state:USA", "--from", "2022-01-01", "--json");
        configuration.AddCommand<WatchVerb>(WatchVerb.Name)
            .WithDescription("Poll sources into an archive, and tell of broken silences, readouts, changes and phrases, in a feed and to a webhook.")
            .WithExample(WatchVerb.Name, "--archive", "record.lacuna", "--sources", "sources.json", "--feed", "events.atom")
            .WithExample(WatchVerb.Name, "--archive", "record.lacuna", "--sources", "sources.json", "--once", "--json");
        configuration.AddCommand<SilenceVerb>(SilenceVerb.Name)
            .WithDescription("Whether an actor has spoken of a subject: silent, broken, or not established, with the denominator, the pleas and the limits.")
            .WithExample(SilenceVerb.Name, "--archive", "record.lacuna", "--actor", "China", "--about", "Bucha", "--from", "2022-04-02", "--to", "2022-04-06")
            .WithExample(SilenceVerb.Name, "--archive", "record.lacuna", "--scan", "--from", "2022-04-01", "--to", "2022-06-30");
        configuration.AddCommand<SubjectVerb>(SubjectVerb.Name)
            .WithDescription("The subjects that an archive keeps, with their terms in many languages: add, list, remove, suggest.")
            .WithExample(SubjectVerb.Name, "add", "Bucha", "--archive", "record.lacuna", "--translations", "uk:Буча,zh:布查")
            .WithExample(SubjectVerb.Name, "suggest", "Ukraine", "--archive", "record.lacuna");
        configuration.AddCommand<CoverageVerb>(CoverageVerb.Name)
            .WithDescription("What an archive holds of each source, how that is known, and what is missing.")
            .WithExample(CoverageVerb.Name, "--archive", "record.lacuna")
            .WithExample(CoverageVerb.Name, "--archive", "record.lacuna", "--source", "Xinhua", "--hole", "2022-04-03..2022-04-04", "--reason", "\"the site was down\"");
        configuration.AddCommand<SaidVerb>(SaidVerb.Name)
            .WithDescription("Who said what to whom in an archive: statements with speaker, act, channel, whose page carries them, and their exact words.")
            .WithExample(SaidVerb.Name, "--archive", "record.lacuna", "--by", "\"Wang Yi\"", "--to", "Ukraine")
            .WithExample(SaidVerb.Name, "--archive", "record.lacuna", "--by", "Russia", "--about", "Bucha", "--act", "deny", "--from", "2022-04-02", "--to", "2022-04-06");
        configuration.AddCommand<ClaimsVerb>(ClaimsVerb.Name)
            .WithDescription("What is claimed about a subject: who asserts it, who denies it, who repeats it, when first and last.")
            .WithExample(ClaimsVerb.Name, "--archive", "record.lacuna", "--about", "Bucha", "--from", "2022-04-02", "--to", "2022-04-06");
        configuration.AddCommand<AgendaVerb>(AgendaVerb.Name)
            .WithDescription("What was announced, set against what is held: answered, called off, nothing found, or not established.")
            .WithExample(AgendaVerb.Name, "--archive", "record.lacuna", "--from", "2022-04-04", "--to", "2022-04-10");
        configuration.AddCommand<CorrectVerb>(CorrectVerb.Name)
            .WithDescription("What people put right by hand: who spoke, which accounts are of one contact, points of a comparison, notes. Kept beside the machine's reading, and taken back with undo.")
            .WithExample(CorrectVerb.Name, "speaker", "https://example.org/news/1", "s3", "--speakers", "\"Wang Yi\"", "--by", "Ana", "--archive", "record.lacuna")
            .WithExample(CorrectVerb.Name, "list", "--archive", "record.lacuna");
        configuration.AddCommand<ExportVerb>(ExportVerb.Name)
            .WithDescription("Write what an archive holds to a file for other programs: tables, annotations, a graph, a calendar; each row with its link and exact words.")
            .WithExample(ExportVerb.Name, "--archive", "record.lacuna", "--what", "statements", "--as", "csv", "--out", "statements.csv", "--by", "China")
            .WithExample(ExportVerb.Name, "--archive", "record.lacuna", "--what", "documents", "--as", "jsonl", "--out", "record.jsonl");
        configuration.AddCommand<ArchiveVerb>(ArchiveVerb.Name)
            .WithDescription("A whole archive copied into a new one, from a file to a PostgreSQL server or back, losing nothing; or its digest.")
            .WithExample(ArchiveVerb.Name, "copy", "record.lacuna", "postgresql://lacuna@db.example.org/lacuna", "--check")
            .WithExample(ArchiveVerb.Name, "digest", "record.lacuna");
        configuration.AddCommand<ServeVerb>(ServeVerb.Name)
            .WithDescription("The whole instrument in a browser, on this machine: contacts, silences, subjects, a desk for drafts, and an interface for programs.")
            .WithExample(ServeVerb.Name)
            .WithExample(ServeVerb.Name, "--archive", "record.lacuna", "--port", "8080");
        configuration.AddCommand<AccessVerb>(AccessVerb.Name)
            .WithDescription("Who is let in where 'lacuna serve' asks for a token: add, list, remove.")
            .WithExample(AccessVerb.Name, "add", "\"Ann Lee\"", "--may", "correct")
            .WithExample(AccessVerb.Name, "list", "--archive", "record.lacuna");
        configuration.AddCommand<SiloVerb>(SiloVerb.Name)
            .WithDescription("One of many machines that share an archive in PostgreSQL: it polls sources, reads for all, and takes over from others that are lost.")
            .WithExample(SiloVerb.Name, "--archive", "postgresql://lacuna@db.example.org/record", "--address", "10.1.0.7", "--sources", "sources.json");
        configuration.AddCommand<JobsVerb>(JobsVerb.Name)
            .WithDescription("The imports that a cluster was given with 'lacuna import --cluster': where each stands, and to call one off.")
            .WithExample(JobsVerb.Name, "--archive", "postgresql://lacuna@db.example.org/record");
    }
}
