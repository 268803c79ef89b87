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
        var style = GivenDraft.StyleOf(draft.Style);
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(draft.Text));
        var document = await GivenDraft.TakeAsync(bytes, new ContentHint("draft.txt") { ContentType = "text/plain; charset=utf-8" }, draft.Published, cancellation).ConfigureAwait(false);
        return (await GivenDraft.CheckAsync(document, record, cancellation).ConfigureAwait(false), style);
    }
}
