using System.Diagnostics;
using System.Globalization;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Findings.Contacts;
using Lacuna.Intake;
using Lacuna.Reading;
using NodaTime;

namespace Lacuna.Evaluation.Sets;

/// <summary>
/// Pairs the readouts of three governments' channels: a folder with <c>record</c> and <c>pairs</c>, or either of the two.
/// A pair of <c>pairs</c> whose accounts are both verbatim is found when one contact holds both as readouts of two sides.
/// </summary>
internal sealed class ContactsSet : IEvaluationSet
{
    /// <summary>The months for which all three channels are held.</summary>
    private static readonly DateInterval Window = new(new LocalDate(2021, 11, 1), new LocalDate(2022, 6, 30));

    private static readonly string[] Record = ["whitehouse/whitehouse.jsonl", "kremlin-and-president-ua/putin.csv", "kremlin-and-president-ua/zelenskyy.csv"];

    public string Name => "contacts";

    public string DefaultPath => ".";

    public IReadOnlyList<Figure> Run(string path, ReadingLines lines, TextWriter log, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var documents = Read(Folder(path, "record"), lines.Create(), cancellation);
        log.WriteLine($"contacts: {documents.Count} documents read in {clock.Elapsed.TotalSeconds:0.0} s");
        var contacts = ContactBook.From(documents, cancellation);
        log.WriteLine($"contacts: {contacts.Length} contacts after {clock.Elapsed.TotalSeconds:0.0} s");
        var paired = contacts.Where(contact => contact.IsPaired && InWindow(contact)).ToList();
        var oneSided = contacts.Where(contact => InWindow(contact) && IsConversation(contact) && contact.MissingSides.Any(side => side.Verdict == MissingSideVerdict.PublishedNothing)).ToList();
        List(paired, "pair", log);
        List(oneSided, "one-sided", log);

        var expected = new List<PairFolder>();
        foreach (var pair in PairFolder.Load(Folder(path, "pairs")).Where(pair => pair.IsVerbatim))
        {
            if (pair.Sides.All(side => IsIn(documents, side.Url)))
            {
                expected.Add(pair);
            }
            else
            {
                log.WriteLine($"contacts: {pair.Name} left out: not both texts are in the record");
            }
        }

        var found = 0;
        foreach (var pair in expected)
        {
            var isFound = contacts.Any(contact => contact.IsPaired && pair.Sides.All(side => contact.Readouts.Any(readout => IsAt(readout.Document.Document, side.Url))));
            found += isFound ? 1 : 0;
            log.WriteLine($"contacts: {pair.Name} {(isFound ? "found" : "NOT FOUND")}");
        }

        return
        [
            new Figure("pairs_found", found, "= pairs_expected", "none published"),
            new Figure("pairs_expected", expected.Count, "", "pairs with both accounts verbatim and in the record"),
            new Figure("pairs_total", paired.Count(IsConversation), "", $"conversations {Window.Start:uuuu-MM} to {Window.End:uuuu-MM} with two sides' readouts"),
            new Figure("pairs_total_meetings", paired.Count(contact => !IsConversation(contact)), "", "meetings and visits likewise"),
            new Figure("one_sided", oneSided.Count, "", "conversations on which one covered channel published nothing"),
        ];
    }

    private static List<AnnotatedDocument> Read(string record, ReadingLine line, CancellationToken cancellation)
    {
        var files = Record.Select(file => Path.Combine(record, file)).Where(File.Exists);
        return
        [
            .. new DocumentReader().ReadAsync(files, cancellation)
                .ToBlockingEnumerable(cancellation)
                .Select(result => result.Document)
                .OfType<Document>()
                .AsParallel().AsOrdered().WithCancellation(cancellation)
                .Select(line.Read),
        ];
    }

    /// <summary>The folder <paramref name="name"/> inside <paramref name="path"/> or beside it, or <paramref name="path"/> itself when it bears the name.</summary>
    private static string Folder(string path, string name)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        string[] candidates = [Path.Combine(full, name), Path.Combine(Path.GetDirectoryName(full) ?? full, name)];
        return string.Equals(Path.GetFileName(full), name, StringComparison.Ordinal) ? full : candidates.FirstOrDefault(Directory.Exists) ?? candidates[0];
    }

    private static bool InWindow(ContactRecord contact) => contact.Date?.Intersection(Window) is not null;

    private static bool IsConversation(ContactRecord contact) => contact.Kind is ContactKind.Call or ContactKind.Video;

    private static bool IsIn(List<AnnotatedDocument> documents, string url) => documents.Exists(document => IsAt(document.Document, url));

    private static bool IsAt(Document document, string url) => string.Equals(Bare(document.Url), Bare(url), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string? url)
    {
        var scheme = url?.IndexOf("://", StringComparison.Ordinal) ?? -1;
        return scheme < 0 ? url ?? "" : url![(scheme + 3)..].TrimEnd('/');
    }

    private static void List(List<ContactRecord> contacts, string heading, TextWriter log)
    {
        foreach (var contact in contacts)
        {
            var names = string.Join(" + ", contact.Participants.Select(actor => actor.Name));
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{heading} {contact.Id}: {contact.Kind} {contact.Date?.Start:uuuu-MM-dd}..{contact.Date?.End:uuuu-MM-dd} {names}; first {contact.PublishedFirst?.Side?.Name ?? "not told"}"));
            foreach (var readout in contact.Readouts)
            {
                log.WriteLine($"    [{readout.Side?.Id}] {readout.Published?.Wording} {readout.Document.Document.Title} | {readout.Evidence.Exact} | asked: {readout.WhoAsked?.Name} | copies {readout.Copies.Length} | {readout.Document.Document.Url}");
            }

            foreach (var mention in contact.Mentions)
            {
                log.WriteLine($"    (mention {mention.Side?.Id}) {mention.Document.Document.Published?.Wording} {mention.Document.Document.Title} | {mention.Evidence.Exact}");
            }

            foreach (var side in contact.MissingSides)
            {
                log.WriteLine($"    missing {side.Side.Name}: {side.Verdict} {string.Join(", ", side.Coverage?.Sources ?? [])} {side.Coverage?.LastBefore:uuuu-MM-dd} {side.Coverage?.FirstAfter:uuuu-MM-dd} {side.Coverage?.Documents}");
            }
        }
    }
}
