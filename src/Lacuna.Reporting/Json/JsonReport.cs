using System.Text.Encodings.Web;
using System.Text.Json;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Findings.Comparing;
using Lacuna.Findings.Contacts;
using Lacuna.Reporting.Comparisons;
using Lacuna.Reporting.Json.Shapes;

namespace Lacuna.Reporting.Json;

/// <summary>Findings as JSON, in the forms that docs/json.md describes and docs/schema pins. Always UTF-8.</summary>
public static class JsonReport
{
    /// <summary>Version of the forms. A new minor version only adds properties; a new major version may change or remove them.</summary>
    public const string Version = "1.1";

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
    public static void WriteContacts(Stream to, IEnumerable<ContactRecord> contacts, IReadOnlyCollection<AnnotatedDocument> pile, RunFacts run)
    {
        var all = contacts.ToList();
        var cited = all.SelectMany(contact => contact.Readouts.Select(readout => readout.Document)
                .Concat(contact.Mentions.Concat(contact.MissingSides.SelectMany(side => side.PossibleMentions)).Select(mention => mention.Document)))
            .Select(document => document.Document.Version).ToHashSet();
        cited.UnionWith(all.SelectMany(contact => contact.Readouts).SelectMany(readout => readout.Copies).Select(copy => copy.Document.Version));
        JsonSerializer.Serialize(
            to,
            new ContactsFileJson("lacuna.contacts", Version, run.Lacuna, pile.Count, [.. all.Select(ContactRecordJson.Of)], Cited(pile, cited), Refused(run)),
            Context.ContactsFileJson);
    }

    private static AccountJson Account(string name, AnnotatedDocument read, Contact? contact) =>
        new(name, DocumentJson.Of(read.Document, read.Notes, withText: true), ContactJson.OfAny(contact, read.Text));

    private static IReadOnlyList<DocumentJson> Cited(IEnumerable<AnnotatedDocument> documents, HashSet<DocumentVersion> cited) =>
        [.. documents.Where(document => cited.Contains(document.Document.Version)).Select(document => DocumentJson.Of(document.Document, document.Notes, withText: false))];

    private static IReadOnlyList<RefusedJson> Refused(RunFacts run) => [.. run.Refused.Select(refused => new RefusedJson(refused.Origin, refused.Why))];
}
