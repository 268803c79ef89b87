using System.Collections.Immutable;
using Lacuna.Archive.Corrections;
using Lacuna.Archive.Statements;
using Lacuna.Core.Actors;
using Lacuna.Core.Corrections;
using Lacuna.Core.Reading;
using Lacuna.Reading;

namespace Lacuna.Archive.Tests.Stores.Correcting;

/// <summary>Accounts of a call to correct, and how an archive answers about them.</summary>
internal static class Calls
{
    public const string Address = "https://example.org/a";

    public const string Text =
        """
        A call on 4 April

        Ukraine's Foreign Minister Dmytro Kuleba urged Chinese Foreign Minister Wang Yi to condemn the killings in Bucha. "We hope that China plays its part," Kuleba said on Twitter.

        Wang Yi said that China supports peace talks.
        """;

    public static readonly Actor Lavrov = new("person:sergei-lavrov", "Sergei Lavrov", ActorKind.Person, "state:RUS");

    public static readonly Actor Guterres = new("person:antonio-guterres", "António Guterres", ActorKind.Person);

    private static readonly ReadingLine Line = ReadingLine.CreateDefault();

    public static AnnotatedDocument Read(string text = Text, string url = Address) => Line.Read(TemporaryArchive.Document(text, url));

    public static Amendment.Speaker Speaker(AnnotatedDocument read, int statement, params Actor[] speakers) => new(StatementTarget.Of(read.Document, read.Statements[statement]), [.. speakers], null);

    public static Amendment.Speaker Addressee(AnnotatedDocument read, int statement, params Actor[] addressees) => new(StatementTarget.Of(read.Document, read.Statements[statement]), null, [.. addressees]);

    public static async Task<ImmutableArray<CorrectionRow>> ListAsync(this IArchive archive, CorrectionQuery? query = null) => [.. await archive.CorrectionsAsync(query ?? new()).ToListAsync()];

    /// <summary>Every statement with who speaks to whom, and by which corrections.</summary>
    public static async Task<string> SaidAsync(this IArchive archive) => string.Join('\n', await archive.StatementsAsync(new StatementQuery())
        .Select(row => $"{row.Document.Version} {row.Statement.Id} {Names(row.Statement.Speakers)} to {Names(row.Statement.Addressees)}{(row.Statement.Correction is { } correction ? $" by {string.Join('+', correction.Marks.Select(mark => mark.By))}, read {Names(correction.ReadSpeakers)} to {Names(correction.ReadAddressees)}" : "")}")
        .ToListAsync());

    /// <summary>The index of who speaks and is spoken to, as it stands in the tables.</summary>
    public static string Index(TemporaryArchive archive) => archive.Rows("SELECT v.number || ' ' || s.ordinal || ' ' || a.name || ' ' || x.role FROM statement_actor x JOIN actor a ON a.id = x.actor JOIN statement s ON s.id = x.statement JOIN version v ON v.id = s.version ORDER BY 1");

    /// <summary>The stored marks, as they stand in the tables.</summary>
    public static string Marks(TemporaryArchive archive) => archive.Rows(archive.Store == Store.Sqlite ? "SELECT hex(marks) FROM reading ORDER BY version" : "SELECT upper(encode(marks, 'hex')) FROM reading ORDER BY version");

    private static string Names(ImmutableArray<Actor> actors) => string.Join('+', actors.Select(actor => actor.Id));
}
