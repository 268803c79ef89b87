using System.Text.Encodings.Web;
using System.Text.Json;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Findings.Comparing;
using Lacuna.Findings.Contacts;
using Lacuna.Findings.Contacts.Held;
using Lacuna.Findings.Contacts.Series;
using Lacuna.Findings.Wordings;
using Lacuna.Findings.Wordings.Series;
using Lacuna.Reporting.Comparisons;
using Lacuna.Reporting.Json.Shapes;
using Lacuna.Reporting.Wordings;

namespace Lacuna.Reporting.Json;

/// <summary>Findings as JSON, in the forms that docs/json.md describes and docs/schema pins. Always UTF-8.</summary>
public static class JsonReport
{
    /// <summary>Version of the forms. A new minor version only adds properties; a new major version may change or remove them.</summary>
    public const string Version = "1.2";

    private static readonly LacunaJsonContext Context = new(new JsonSerializerOptions(LacunaJsonContext.Default.Options)
    {
        // Readable quotation marks; the output is no part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    });

    /// <summary>Writes what was read.</summary>
    /// <param name="to">UTF-8 goes there.</param>
    /// <param name="readings">The documents, read.</param>
    /// <param name="run">What wrote it and what was left out.</param>
    public static void WriteReadings(Stream to, IEnumerable<AnnotatedDocument> readings, RunFacts run) => JsonSerializer.Serialize(
        to, new ReadFileJson("lacuna.read", Version, run.Lacuna, [.. readings.Select(ReadingJson.Of)], Refused(run)), Context.ReadFileJson);

    /// <summary>Writes a comparison.</summary>
    /// <param name="to">UTF-8 goes there.</param>
    /// <param name="comparison">What was found.</param>
    /// <param name="record">The documents around the contact; those that evidence stands in are listed.</param>
    /// <param name="run">What wrote it and what was left out.</param>
    public static void WriteComparison(Stream to, Comparison comparison, IEnumerable<AnnotatedDocument> record, RunFacts run)
    {
        var documents = record.ToList();
        var report = ComparisonReport.Of(comparison, documents);
        var cited = comparison.AbsentFromBoth.SelectMany(absence => absence.Elsewhere)
            .Concat(comparison.EarlierContacts.SelectMany(earlier => earlier.Evidence))
            .Select(evidence => evidence.Of).ToHashSet();
        JsonSerializer.Serialize(
            to,
            new CompareFileJson(
                "lacuna.compare",
                Version,
                run.Lacuna,
                [.. report.Answer.Select(line => line.ToString())],
                Account(report.Accounts[0].Name, comparison.A, comparison.ContactInA),
                Account(report.Accounts[1].Name, comparison.B, comparison.ContactInB),
                JointContactJson.OfAny(comparison),
                CountsJson.Of(comparison),
                [.. comparison.Points.Select(PointJson.Of)],
                [.. comparison.AbsentFromBoth.Select(AbsenceJson.Of)],
                RecordJson.OfAny(comparison.Record),
                [.. comparison.About.Select(TopicJson.Of)],
                [.. comparison.Notes.Select(note => NoteJson.Of(note, null))],
                Cited(documents, cited),
                Refused(run)),
            Context.CompareFileJson);
    }

    /// <summary>Writes the contacts of a pile.</summary>
    /// <param name="to">UTF-8 goes there.</param>
    /// <param name="contacts">The contacts.</param>
    /// <param name="pile">The documents they were found in; those that are referred to are listed.</param>
    /// <param name="run">What wrote it and what was left out.</param>
    public static void WriteContacts(Stream to, IEnumerable<ContactRecord> contacts, IReadOnlyCollection<AnnotatedDocument> pile, RunFacts run) =>
        WriteContacts(to, [.. contacts], [], pile, pile.Count, run);

    /// <summary>Writes the contacts of an archive, with their series.</summary>
    public static void WriteContacts(Stream to, HeldContacts held, RunFacts run) =>
        WriteContacts(to, held.Contacts, held.Series, held.Documents, held.Looked, run);

    private static void WriteContacts(
        Stream to, IReadOnlyCollection<ContactRecord> all, IEnumerable<ContactSeries> series, IReadOnlyCollection<AnnotatedDocument> pile, int documents, RunFacts run)
    {
        var cited = all.SelectMany(contact => contact.Readouts.Select(readout => readout.Document)
                .Concat(contact.Mentions.Concat(contact.MissingSides.SelectMany(side => side.PossibleMentions)).Select(mention => mention.Document)))
            .Select(document => document.Document.Version).ToHashSet();
        cited.UnionWith(all.SelectMany(contact => contact.Readouts).SelectMany(readout => readout.Copies).Select(copy => copy.Document.Version));
        JsonSerializer.Serialize(
            to,
            new ContactsFileJson(
                "lacuna.contacts", Version, run.Lacuna, documents, [.. all.Select(ContactRecordJson.Of)], [.. series.Select(ContactSeriesJson.Of)], Cited(pile, cited), Refused(run)),
            Context.ContactsFileJson);
    }

    /// <summary>Writes the wordings of a series that were found without asking.</summary>
    /// <param name="to">UTF-8 goes there.</param>
    /// <param name="findings">What was found.</param>
    /// <param name="run">What wrote it and what was left out.</param>
    public static void WriteWordings(Stream to, WordingFindings findings, RunFacts run)
    {
        var all = findings.Rows.SelectMany(row => row.Wordings).SelectMany(wording => wording.Variants.Prepend(wording));
        var cited = all.SelectMany(CitedBy).Concat(findings.Changes.SelectMany(CitedBy)).ToHashSet();
        WriteWording(to, WordingReport.Of(findings, []), findings.Series, null, FoundWordingsJson.Of(findings), findings.Notes, cited, run);
    }

    /// <summary>Writes the uses of a phrase that was asked for.</summary>
    /// <param name="to">UTF-8 goes there.</param>
    /// <param name="asked">The phrase as it was asked for.</param>
    /// <param name="anyForm">Whether any form of its words counted.</param>
    /// <param name="wording">Its uses.</param>
    /// <param name="series">Where it was looked for.</param>
    /// <param name="run">What wrote it and what was left out.</param>
    public static void WriteWording(Stream to, string asked, bool anyForm, Wording wording, WordingSeries series, RunFacts run) => WriteWording(
        to, WordingReport.Of(asked, wording, series, []), series, new AskedWordingJson(asked, anyForm, WordingJson.Of(wording)), null, [], [.. CitedBy(wording)], run);

    private static void WriteWording(
        Stream to,
        Model.Report report,
        WordingSeries series,
        AskedWordingJson? asked,
        FoundWordingsJson? found,
        IEnumerable<Note> notes,
        HashSet<DocumentVersion> cited,
        RunFacts run) => JsonSerializer.Serialize(
            to,
            new WordingFileJson(
                "lacuna.wording",
                Version,
                run.Lacuna,
                [.. report.Answer.Select(line => line.ToString())],
                WordingSeriesJson.Of(series),
                asked,
                found,
                [.. series.Notes.Concat(notes).Select(note => NoteJson.Of(note, null))],
                Cited(series.Documents.Select(document => document.Read), cited),
                Refused(run)),
            Context.WordingFileJson);

    private static IEnumerable<DocumentVersion> CitedBy(Wording wording)
    {
        foreach (var run in wording.Runs)
        {
            yield return run.FirstUse.Of;
            yield return run.LastUse.Of;
        }

        if (wording.End?.Next is { } next)
        {
            yield return next.Read.Document.Version;
        }

        foreach (var version in wording.ReplacedBy is { } by ? CitedBy(by) : [])
        {
            yield return version;
        }
    }

    private static IEnumerable<DocumentVersion> CitedBy(Replacement replacement) => [replacement.Before.Of, replacement.After.Of];

    private static AccountJson Account(string name, AnnotatedDocument read, Contact? contact) =>
        new(name, DocumentJson.Of(read.Document, read.Notes, withText: true), ContactJson.OfAny(contact, read.Text));

    private static IReadOnlyList<DocumentJson> Cited(IEnumerable<AnnotatedDocument> documents, HashSet<DocumentVersion> cited) =>
        [.. documents.Where(document => cited.Contains(document.Document.Version)).Select(document => DocumentJson.Of(document.Document, document.Notes, withText: false))];

    private static IReadOnlyList<RefusedJson> Refused(RunFacts run) => [.. run.Refused.Select(refused => new RefusedJson(refused.Origin, refused.Why))];
}
