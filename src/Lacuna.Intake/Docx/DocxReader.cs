using System.IO.Compression;
using System.Xml;
using Lacuna.Core.Documents;
using Lacuna.Intake.Cleaning;
using Lacuna.Intake.Languages;
using Lacuna.Intake.Packages;
using Lacuna.Intake.Piles;

namespace Lacuna.Intake.Docx;

/// <summary>
/// Makes a document of a word processor's file (ECMA-376, WordprocessingML). Four parts of the package hold all that is read: text, footnotes,
/// endnotes, properties; so the framework's own XML reader does, where a library of the whole standard would be ten times the size of Lacuna.
/// </summary>
internal static class DocxReader
{
    private const string Relations = "_rels/.rels";

    /// <summary>The document in <paramref name="archive"/>.</summary>
    public static IEnumerable<Taken> Read(ZipArchive archive, ItemContent content, IntakeOptions options, CancellationToken cancellation)
    {
        var parts = new PackageParts(archive, options, content.Total);
        var main = parts.TargetOf(Relations, "/officeDocument") ?? "word/document.xml";
        if (!main.Contains("word", StringComparison.OrdinalIgnoreCase) || !parts.Has(main))
        {
            return [Taken.Refused(RefusalReason.NotText, "is an Office document of a kind that is not read; read are those of word processors, .docx")];
        }

        var draft = new DocumentDraft(options) { Origin = content.Origin, Id = content.Origin, Url = content.Retrieval?.Address, Retrieval = content.Retrieval };
        var body = new WordText(options.Limits, cancellation);
        var isWhole = parts.Read(main, body.Read);
        var folder = main[..(main.LastIndexOf('/') + 1)];
        isWhole &= parts.Read(folder + "footnotes.xml", reader => body.ReadNotes(reader, "footnote"));
        isWhole &= parts.Read(folder + "endnotes.xml", reader => body.ReadNotes(reader, "endnote"));
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        parts.Read(parts.TargetOf(Relations, "/core-properties") ?? "docProps/core.xml", reader => CoreProperties.Read(reader, properties));
        if (!isWhole)
        {
            draft.Notes.Add(new Note("docx.damaged", "A part of the file is damaged; its text may end early, and absence from it proves nothing."));
            draft.IsPartial = true;
        }

        if (body.HasDeletions)
        {
            draft.Notes.Add(new Note("docx.tracked", "The file holds tracked changes; text marked as deleted was left out, and text marked as inserted was taken."));
        }

        draft.Title = Spaces.OneLine(TextCleaner.Clean(body.Title ?? properties.GetValueOrDefault("title") ?? ""));
        draft.Language = LanguageTags.Tidy(properties.GetValueOrDefault("language"));
        draft.ModifiedWording = properties.GetValueOrDefault("modified");
        if (properties.GetValueOrDefault("created") is { } created)
        {
            draft.PublishedWording = created;
            draft.Notes.Add(new Note("date.of-file", "The time at which the file was made was taken for that of publication."));
        }

        draft.SetText(Paragraphs.Tidy(Spaces.Collapse(TextCleaner.Clean(body.Text))), options.Limits);
        return draft.IsEmpty ? [Taken.Refused(RefusalReason.NoText, "is a document without text")] : [new Taken(draft.Build())];
    }
}
