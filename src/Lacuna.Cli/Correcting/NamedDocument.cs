using System.Text.RegularExpressions;
using Lacuna.Archive;
using Lacuna.Core.Corrections;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Cli.Correcting;

/// <summary>A document of an archive, in its newest version, and what of it was named: <c>https://example.org/a#c1</c>.</summary>
/// <param name="Reading">The document with its marks.</param>
/// <param name="Mark">Id of a statement or a contact; null when none was named.</param>
internal sealed partial record NamedDocument(AnnotatedDocument Reading, string? Mark)
{
    /// <summary>Statements that a message names.</summary>
    private const int Named = 5;

    /// <exception cref="UserException">No such document is held.</exception>
    public static async Task<NamedDocument> FindAsync(IArchive archive, string given, CancellationToken cancellation)
    {
        // An archive takes an address without its fragment for the same, so that the mark is looked for first.
        if (MarkAtEnd().Match(given) is { Success: true } mark && await ReadingAsync(archive, given[..mark.Index], cancellation) is { } reading)
        {
            return new NamedDocument(reading, mark.Groups[1].Value);
        }

        return await ReadingAsync(archive, given, cancellation) is { } whole
            ? new NamedDocument(whole, null)
            : throw new UserException(ExitCode.InputRefused, $"the archive holds no document '{given}'; 'lacuna documents' lists what it holds");
    }

    /// <summary>The statement with an id, or the only one that holds some words.</summary>
    /// <exception cref="UserException">There is none, or there are several.</exception>
    public StatementTarget Statement(string given)
    {
        if (Reading.Statements.FirstOrDefault(statement => statement.Id == given) is { } named)
        {
            return StatementTarget.Of(Reading.Document, named);
        }

        var holding = Reading.Statements.Where(statement => given.Length > 0 && statement.Extent.In(Reading.Text).Contains(given, StringComparison.Ordinal)).ToList();
        return holding.Count switch
        {
            1 => StatementTarget.Of(Reading.Document, holding[0]),
            0 => throw new UserException(ExitCode.BadUse, $"'{given}' is neither a statement of {Reading.Document.Id} nor words of one; 'lacuna said --json' gives ids and words"),
            _ => throw new UserException(ExitCode.BadUse, $"'{given}' stands in {string.Join(", ", holding.Take(Named).Select(statement => $"{statement.Id} ({Speakers(statement)})"))}; name one"),
        };
    }

    /// <summary>The named contact, or the document's only one.</summary>
    /// <exception cref="UserException">There is none, or there are several.</exception>
    public ContactTarget Contact()
    {
        var told = Reading.Contacts.Where(contact => !contact.Evidence.IsEmpty && (Mark is null || contact.Id == Mark)).ToList();
        return told.Count switch
        {
            1 => ContactTarget.Of(Reading.Document, told[0]),
            0 => throw new UserException(ExitCode.BadUse, $"{Reading.Document.Id} tells of no contact{(Mark is null ? "" : $" {Mark}")}"),
            _ => throw new UserException(ExitCode.BadUse, $"{Reading.Document.Id} tells of {told.Count} contacts; name one: {string.Join(", ", told.Select(contact => $"{Reading.Document.Id}#{contact.Id} ({string.Join(" and ", contact.Participants.Select(actor => actor.Name))})"))}"),
        };
    }

    /// <summary>What is named: a statement, a contact, words; the whole document when nothing is.</summary>
    /// <exception cref="UserException">It is not there.</exception>
    public CorrectionTarget Anything(string? words) => (Mark, words) switch
    {
        ({ } mark, _) when mark[0] == 'c' => Contact(),
        ({ } mark, _) => Statement(mark),
        (_, { Length: > 0 }) => Passage(words),
        _ => new DocumentTarget(Reading.Document.Version),
    };

    private PassageTarget Passage(string words)
    {
        var first = Reading.Text.IndexOf(words, StringComparison.Ordinal);
        return first < 0 ? throw new UserException(ExitCode.BadUse, $"'{words}' does not stand in {Reading.Document.Id}")
            : Reading.Text.IndexOf(words, first + 1, StringComparison.Ordinal) >= 0 ? throw new UserException(ExitCode.BadUse, $"'{words}' stands several times in {Reading.Document.Id}; give more of the words around it")
            : new PassageTarget(Evidence.From(Reading.Document, new TextSpan(first, words.Length)));
    }

    private static string Speakers(Statement statement) => statement.Speakers.IsEmpty ? "speaker not told" : string.Join(" and ", statement.Speakers.Select(speaker => speaker.Name));

    private static async Task<AnnotatedDocument?> ReadingAsync(IArchive archive, string id, CancellationToken cancellation) =>
        await archive.VersionsAsync(id, cancellation) is [.., var newest] ? await archive.ReadingAsync(newest.Version, cancellation) : null;

    [GeneratedRegex("#([sc][0-9]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex MarkAtEnd();
}
