using System.Globalization;
using Lacuna.Core.Documents;
using Lacuna.Intake.Cleaning;
using Lacuna.Intake.Piles;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Lacuna.Intake.Pdf;

/// <summary>
/// Makes a document of a PDF: letters become words, lines and blocks, blocks are put into reading order, what repeats at the edges of the pages is
/// left out, lines are joined into paragraphs.
/// </summary>
internal static class PdfReader
{
    /// <summary>The document in <paramref name="bytes"/>, in which wrong counts are mended.</summary>
    public static IEnumerable<Taken> Read(byte[] bytes, ItemContent content, IntakeOptions options, CancellationToken cancellation)
    {
        // PdfPig throws whatever a broken file runs it into, so every kind of exception is one of the file's.
        try
        {
            CharacterMapCounts.Mend(bytes);
            using var pdf = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = MendedFilters.Instance });
            return [DocumentOf(pdf, content, options, cancellation)];
        }
        catch (PdfDocumentEncryptedException)
        {
            return [Taken.Refused(RefusalReason.Encrypted, "is an encrypted PDF; save it without its password")];
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return [Taken.Refused(RefusalReason.Damaged, $"is a PDF that cannot be read: {OneLine(fault.Message)}")];
        }
    }

    private static Taken DocumentOf(PdfDocument pdf, ItemContent content, IntakeOptions options, CancellationToken cancellation)
    {
        var draft = new DocumentDraft(options) { Origin = content.Origin, Id = content.Origin, Url = content.Retrieval?.Address, Retrieval = content.Retrieval };
        var pages = ReadPages(pdf, draft, options.Limits, cancellation);
        if (pages.TrueForAll(page => page.Lines.Count == 0))
        {
            return Taken.Refused(RefusalReason.NoText, "is a PDF without letters, such as a scan; run a text recognition on it first");
        }

        if (PageEdges.Remove(pages) is var removed and > 0)
        {
            draft.Notes.Add(new Note("pdf.edges", string.Create(CultureInfo.InvariantCulture, $"{removed} lines that repeat at the edges of pages, or are page numbers, were left out.")));
        }

        cancellation.ThrowIfCancellationRequested();
        var paragraphs = new ParagraphJoiner([.. pages.SelectMany(page => page.Blocks)]).Join();
        draft.Title = PdfTitle.Find(pages, Clean(pdf.Information.Title ?? ""));
        if (draft.Title.Length > 0 && paragraphs.FindIndex(paragraph => Clean(paragraph).Equals(draft.Title, StringComparison.Ordinal)) is > 0 and var at)
        {
            // The headline comes first in every document; a letterhead stood before it.
            paragraphs.RemoveAt(at);
        }

        if (PdfDate.Iso(pdf.Information.CreationDate) is { } created)
        {
            draft.PublishedWording = created;
            draft.ModifiedWording = PdfDate.Iso(pdf.Information.ModifiedDate);
            draft.Notes.Add(new Note("date.of-file", "The time at which the file was made was taken for that of publication."));
        }

        draft.SetText(Paragraphs.Tidy(Spaces.Collapse(TextCleaner.Clean(string.Join("\n\n", paragraphs)))), options.Limits);
        return draft.IsEmpty ? Taken.Refused(RefusalReason.NoText, "is a PDF without words") : new Taken(draft.Build());
    }

    private static List<PdfPage> ReadPages(PdfDocument pdf, DocumentDraft draft, IntakeLimits limits, CancellationToken cancellation)
    {
        var pages = new List<PdfPage>();
        int empty = 0, damaged = 0;
        for (var number = 1; number <= Math.Min(pdf.NumberOfPages, limits.Pages); number++)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                pages.Add(PageLayout.Read(pdf.GetPage(number), limits, cancellation));
                empty += pages[^1].Lines.Count == 0 ? 1 : 0;
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                damaged++;
            }
        }

        if (damaged > 0 && pages.Count == 0)
        {
            throw new InvalidDataException("none of its pages can be read");
        }

        Tell(draft, "pdf.damaged", damaged, "cannot be read");
        Tell(draft, "pdf.no-letters", empty, "hold no letters, such as scans");
        Tell(draft, "text.cut", Math.Max(0, pdf.NumberOfPages - limits.Pages), "are beyond the limit and were left out");
        return pages;
    }

    private static void Tell(DocumentDraft draft, string code, int pages, string what)
    {
        if (pages > 0)
        {
            draft.Notes.Add(new Note(code, string.Create(CultureInfo.InvariantCulture, $"Of the pages, {pages} {what}; absence from the text proves nothing about them.")));
            draft.IsPartial = true;
        }
    }

    private static string Clean(string text) => Spaces.OneLine(TextCleaner.Clean(text));

    private static string OneLine(string message) => Spaces.OneLine(message) is { Length: > 200 } longer ? longer[..200] : Spaces.OneLine(message);
}
