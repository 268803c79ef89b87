using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Findings.Asking;
using Lacuna.Web.Asking;
using Lacuna.Web.Contacts;
using Lacuna.Web.Layout;
using Lacuna.Web.Lists;
using Lacuna.Web.Records;
using Lacuna.Web.Subjects;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime.Text;

namespace Lacuna.Web.Times;

/// <summary>One line of time for actors, a pair of them, or a subject.</summary>
internal static class TimelineEndpoints
{
    public static void MapTimeline(this IEndpointRouteBuilder routes) => routes.MapGet("/timeline", async (
        [AsParameters] TimelineAsked asked, OpenRecord record, KeptAnswers kept, BookKeeper books, CancellationToken cancellation) =>
    {
        var names = await KnownNames.OfAsync(record, kept, cancellation).ConfigureAwait(false);
        if (!Given.Has(asked.From) && !Given.Has(asked.To) && (await RecordDays.OfAsync(record, kept, cancellation).ConfigureAwait(false)).LastMonth is { } month)
        {
            asked = asked with { From = LocalDatePattern.Iso.Format(month.Start), To = LocalDatePattern.Iso.Format(month.End) };
        }

        var kinds = KindsOf(asked.Show);
        if (!asked.IsAny)
        {
            return Shown.Page<TimelinePage>((nameof(TimelinePage.Asked), asked), (nameof(TimelinePage.Names), names), (nameof(TimelinePage.Kinds), kinds));
        }

        var paging = new Paging(Given.Page(asked.Page));
        var line = await kept.GetAsync(
            asked.Key,
            async stop =>
            {
                var window = GivenDays.Between(Given.Words(asked.From), Given.Words(asked.To));
                var actors = await ActorsAsync(asked, record, stop).ConfigureAwait(false);
                var about = Given.Words(asked.About) is { } words ? await SubjectChoice.OfAsync("about", words, record.Archive, stop).ConfigureAwait(false) : null;
                return await new TimelineReader(record, books).ReadAsync(actors, about, window, stop).ConfigureAwait(false);
            },
            cancellation,
            isLong: true).ConfigureAwait(false);
        return Shown.Page<TimelinePage>(
            (nameof(TimelinePage.Asked), asked), (nameof(TimelinePage.Names), names), (nameof(TimelinePage.Kinds), kinds), (nameof(TimelinePage.Line), line), (nameof(TimelinePage.Paging), paging));
    });

    private static async Task<ImmutableArray<Actor>> ActorsAsync(TimelineAsked asked, OpenRecord record, CancellationToken cancellation)
    {
        if (Given.Has(asked.And) && !Given.Has(asked.Actor))
        {
            throw new QuestionException("the second actor needs a first; name both, or the one alone in the first field");
        }

        var holdings = await record.Archive.SourcesAsync(cancellation).ConfigureAwait(false);
        var actors = ImmutableArray.CreateBuilder<Actor>();
        foreach (var (option, given) in new[] { ("actor", Given.Words(asked.Actor)), ("and", Given.Words(asked.And)) })
        {
            if (given is not null)
            {
                actors.Add((await ActorChoice.OfSpeakerAsync(option, given, record.Archive, holdings, cancellation).ConfigureAwait(false)).Actor);
            }
        }

        return actors.ToImmutable();
    }

    private static ImmutableArray<TimelineKind> KindsOf(string[]? show)
    {
        ImmutableArray<TimelineKind> given = [.. (show ?? []).Where(Given.Has).Select(KindOf).Distinct()];
        return given.IsEmpty ? [.. Enum.GetValues<TimelineKind>()] : given;
    }

    private static TimelineKind KindOf(string given)
    {
        foreach (var kind in Enum.GetValues<TimelineKind>())
        {
            if (string.Equals(kind.ToString(), given.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        throw new QuestionException($"show '{given}' is not known; there are {string.Join(", ", Enum.GetNames<TimelineKind>().Select(name => name.ToLowerInvariant()))}");
    }
}
