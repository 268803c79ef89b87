using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Findings.Asking;
using Lacuna.Findings.Drafts;
using Lacuna.Findings.Quotes.Styles;
using Lacuna.Intake;
using Lacuna.Web.Records;

namespace Lacuna.Web.Asking;

/// <summary>A draft that was brought to be laid beside the record, by a person or a program.</summary>
internal static class GivenDraft
{
    /// <summary>The house style by its name; none when none is given.</summary>
    /// <exception cref="QuestionException">There is no such style.</exception>
    public static HouseStyle StyleOf(string? named) => HouseStyles.Named(Given.Words(named) ?? "none")
        ?? throw new QuestionException($"style '{named}' is not known; there are {string.Join(", ", HouseStyles.All.Select(known => known.Name))}");

    /// <summary>Takes the draft out of its bytes.</summary>
    /// <param name="bytes">The draft, in any form that intake reads; the first item of several.</param>
    /// <param name="hint">What is known of the bytes.</param>
    /// <param name="published">When it is to come out; null for what its head says.</param>
    /// <param name="cancellation">Stops the taking.</param>
    /// <exception cref="QuestionException">There is no draft in them.</exception>
    /// <exception cref="IntakeException">The date cannot be read.</exception>
    public static async Task<Document> TakeAsync(Stream bytes, ContentHint hint, string? published, CancellationToken cancellation)
    {
        var pile = new IntakePile(new IntakeOptions { Published = Given.Words(published) });
        await foreach (var item in pile.ReadStreamAsync(bytes, hint, cancellation: cancellation).ConfigureAwait(false))
        {
            return item.Document ?? throw new QuestionException($"the draft cannot be read: {item.Refusal?.Sentence}");
        }

        throw new QuestionException("the draft has no text; give its words");
    }

    /// <summary>Reads the draft and lays it beside the record.</summary>
    public static Task<DraftCheck> CheckAsync(Document draft, OpenRecord record, CancellationToken cancellation) => Task.Run(
        () => new DraftChecker(record.Archive, record.Actors, record.Similarity).CheckAsync(record.Read(draft), cancellation), cancellation);
}
