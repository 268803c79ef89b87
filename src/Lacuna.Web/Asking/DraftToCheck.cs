using System.Text;
using Lacuna.Core.Documents;
using Lacuna.Findings.Asking;
using Lacuna.Findings.Drafts;
using Lacuna.Findings.Quotes.Styles;
using Lacuna.Intake;
using Lacuna.Web.Records;

namespace Lacuna.Web.Asking;

/// <summary>A draft that a program sends to be checked.</summary>
/// <param name="Text">The draft as plain text; a head may say who publishes it and when.</param>
/// <param name="Published">When it is to come out: <c>2022-04-04</c>; null for what its head says.</param>
/// <param name="Style">What a house lets stand in a quotation: ap, reuters, guardian, none.</param>
internal sealed record DraftToCheck(string Text, string? Published = null, string? Style = null)
{
    /// <summary>Bytes of the JSON that holds it: the longest of articles ten times over.</summary>
    public const int MostBytes = 1 << 20;

    /// <summary>Checks it against the record.</summary>
    /// <exception cref="QuestionException">It is empty, or names a style or a date that there is not.</exception>
    /// <exception cref="IntakeException">The date cannot be read.</exception>
    public static async Task<(DraftCheck Check, HouseStyle Style)> CheckAsync(DraftToCheck draft, OpenRecord record, CancellationToken cancellation)
    {
        var style = HouseStyles.Named(draft.Style ?? "none")
            ?? throw new QuestionException($"style '{draft.Style}' is not known; there are {string.Join(", ", HouseStyles.All.Select(known => known.Name))}");
        var document = await DocumentAsync(draft, cancellation).ConfigureAwait(false);
        return await Task.Run(
            async () => (await new DraftChecker(record.Archive, record.Actors, record.Similarity).CheckAsync(record.Read(document), cancellation).ConfigureAwait(false), style),
            cancellation).ConfigureAwait(false);
    }

    private static async Task<Document> DocumentAsync(DraftToCheck draft, CancellationToken cancellation)
    {
        var pile = new IntakePile(new IntakeOptions { Published = string.IsNullOrWhiteSpace(draft.Published) ? null : draft.Published.Trim() });
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(draft.Text));
        await foreach (var item in pile.ReadStreamAsync(bytes, new ContentHint("draft.txt") { ContentType = "text/plain; charset=utf-8" }, cancellation: cancellation).ConfigureAwait(false))
        {
            return item.Document ?? throw new QuestionException($"the draft cannot be read: {item.Refusal?.Sentence}");
        }

        throw new QuestionException("the draft has no text; send its words as 'text'");
    }
}
