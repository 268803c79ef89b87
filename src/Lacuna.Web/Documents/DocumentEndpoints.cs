using System.Collections.Immutable;
using System.Net.Http.Headers;
using System.Text;
using Lacuna.Archive.Corrections;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Versions;
using Lacuna.Core.Reading;
using Lacuna.Importing;
using Lacuna.Reading;
using Lacuna.Web.Contacts;
using Lacuna.Web.Layout;
using Lacuna.Web.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lacuna.Web.Documents;

/// <summary>One document: its text with what was read in it, its versions, its changes, its words to take away.</summary>
internal static class DocumentEndpoints
{
    public static void MapDocuments(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/document", ShowAsync);
        routes.MapGet("/document/changes", ChangesAsync);
        routes.MapGet("/document/text", TextAsync);
        routes.MapGet("/document/original", OriginalAsync);
    }

    private static async Task<IResult> ShowAsync([AsParameters] DocumentAsked asked, OpenRecord record, BookKeeper books, CancellationToken cancellation)
    {
        var archive = record.Archive;
        if (await HeldVersion.FindAsync(archive, asked.Id, asked.Version, cancellation).ConfigureAwait(false) is not { } held
            || await archive.ReadingAsync(held.Row.Version, cancellation).ConfigureAwait(false) is not { } reading)
        {
            return NotHeld();
        }

        var read = Completed(reading, asked);
        var book = await books.CurrentAsync(cancellation).ConfigureAwait(false);
        return Shown.Page<DocumentPage>((nameof(DocumentPage.Shown), new ShownDocument(asked, read, held.Row, held.Versions)
        {
            IsAsked = held.IsAsked,
            Passage = asked.Span is not { } span ? null
                : held.IsAsked ? Passage.In(span, asked.Words, read.Text)
                : Passage.InAnother(span, asked.Words, read.Text),
            Likes = await archive.LikesAsync(held.Row.Version, cancellation).ConfigureAwait(false),
            Corrections = await CorrectionsAsync(record, held.Row.Version.DocumentId, cancellation).ConfigureAwait(false),
            HasOriginal = await archive.HasOriginalAsync(held.Row.Version, cancellation).ConfigureAwait(false),
            Contacts = [.. book.In(held.Row.Version.DocumentId).Select(told => told.Contact).DistinctBy(contact => contact.Id)],
        }));
    }

    private static async Task<IResult> ChangesAsync(string? id, string? version, OpenRecord record, CancellationToken cancellation)
    {
        if (await HeldVersion.FindAsync(record.Archive, id, version, cancellation).ConfigureAwait(false) is not { IsAsked: true } held)
        {
            return NotHeld();
        }

        if (held.Before is not { } before)
        {
            return Shown.Refused("This is the first version that is held; there is nothing that it changed.", StatusCodes.Status404NotFound, "No changes");
        }

        var earlier = await record.Archive.DocumentAsync(before.Version, cancellation).ConfigureAwait(false);
        var later = await record.Archive.DocumentAsync(held.Row.Version, cancellation).ConfigureAwait(false);
        return earlier is null || later is null ? NotHeld() : Shown.Page<ChangesPage>(
            (nameof(ChangesPage.Before), before),
            (nameof(ChangesPage.After), held.Row),
            (nameof(ChangesPage.Earlier), earlier),
            (nameof(ChangesPage.Later), later),
            (nameof(ChangesPage.Diff), VersionDiff.Between(earlier.Text, later.Text)));
    }

    private static async Task<IResult> TextAsync(string? id, string? version, OpenRecord record, CancellationToken cancellation) =>
        await HeldVersion.FindAsync(record.Archive, id, version, cancellation).ConfigureAwait(false) is { IsAsked: true } held
        && await record.Archive.DocumentAsync(held.Row.Version, cancellation).ConfigureAwait(false) is { } document
            ? Results.File(Encoding.UTF8.GetBytes(document.Text), "text/plain; charset=utf-8", $"lacuna-{document.ContentHash[..16]}.txt")
            : NotHeld();

    /// <summary>The bytes as they came, to be saved and never shown: they may be a page with script.</summary>
    private static async Task<IResult> OriginalAsync(string? id, string? version, OpenRecord record, CancellationToken cancellation)
    {
        if (await HeldVersion.FindAsync(record.Archive, id, version, cancellation).ConfigureAwait(false) is not { IsAsked: true } held)
        {
            return NotHeld();
        }

        return await record.Archive.OriginalAsync(held.Row.Version, cancellation).ConfigureAwait(false) is { } original
            ? Results.File(
                original.Bytes.ToArray(),
                MediaTypeHeaderValue.TryParse(original.MediaType, out var type) ? type.ToString() : "application/octet-stream",
                string.IsNullOrWhiteSpace(original.FileName) ? $"lacuna-{held.Row.Version.ContentHash[..16]}" : original.FileName)
            : Shown.Refused("The bytes that this document was read from are not kept; its text is.", StatusCodes.Status404NotFound, "No original");
    }

    private static async Task<ImmutableArray<CorrectionRow>> CorrectionsAsync(OpenRecord record, string id, CancellationToken cancellation)
    {
        var rows = ImmutableArray.CreateBuilder<CorrectionRow>();
        await foreach (var row in record.Archive.CorrectionsAsync(new CorrectionQuery { Documents = [id] }, cancellation).ConfigureAwait(false))
        {
            rows.Add(row);
        }

        return rows.ToImmutable();
    }

    /// <summary>Archives keep no expressions of time: they are read again where they are to be marked.</summary>
    private static AnnotatedDocument Completed(AnnotatedDocument kept, DocumentAsked asked) =>
        asked.Shows("times") && EnglishOnly.IsEnglish(kept.Document.Language) ? KeptReading.WithTokensAndTimes(kept)
        : kept.Paragraphs.IsEmpty ? KeptReading.WithTokens(kept)
        : kept;

    private static IResult NotHeld() => Shown.Refused("The record holds no such document, or not that version of it.", StatusCodes.Status404NotFound, "No such document");
}
