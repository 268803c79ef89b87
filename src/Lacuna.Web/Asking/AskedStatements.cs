using Lacuna.Findings.Asking;
using Lacuna.Findings.Sayings;
using Lacuna.Web.Records;

namespace Lacuna.Web.Asking;

/// <summary>Statements as they are asked for by programs; what is null holds for all.</summary>
/// <param name="By">Who spoke, by name or id.</param>
/// <param name="Addressee">To whom.</param>
/// <param name="About">About what: a kept subject, or words.</param>
/// <param name="From">First day of publication.</param>
/// <param name="To">Last day of publication.</param>
/// <param name="Act">Speech acts, parted by commas.</param>
/// <param name="Channel">The text's own words for the channel hold this.</param>
/// <param name="Source">Names of sources, parted by commas.</param>
internal sealed record AskedStatements(string? By, string? Addressee, string? About, string? From, string? To, string? Act = null, string? Channel = null, string? Source = null)
{
    /// <summary>The question in full.</summary>
    /// <param name="record">The record, whose sources and speakers names are looked up in.</param>
    /// <param name="limit">Statements listed at most.</param>
    /// <param name="addressee">What messages call the addressee: as whoever asks wrote it.</param>
    /// <param name="cancellation">Stops the looking up.</param>
    /// <exception cref="QuestionException">It cannot be understood.</exception>
    public async Task<SaidQuestion> ToQuestionAsync(OpenRecord record, int limit, string addressee = "addressee", CancellationToken cancellation = default)
    {
        var (from, until) = GivenDays.Open(From, To);
        var holdings = await record.Archive.SourcesAsync(cancellation).ConfigureAwait(false);
        var by = By is null ? null : await ActorChoice.OfSpeakerAsync("by", By, record.Archive, holdings, cancellation).ConfigureAwait(false);
        return new SaidQuestion
        {
            By = by?.Actor,
            To = Addressee is null ? null : (await ActorChoice.OfSpeakerAsync(addressee, Addressee, record.Archive, holdings, cancellation).ConfigureAwait(false)).Actor,
            About = About is null ? null : await SubjectChoice.OfAsync("about", About, record.Archive, cancellation).ConfigureAwait(false),
            From = from,
            Until = until,
            Acts = ActChoice.Of(Act),
            Channel = Channel,
            Sources = Source is { } source ? SourceChoice.Of("source", source, holdings) : by?.Channels ?? [],
            Limit = limit,
        };
    }
}
