using System.Collections.Immutable;
using System.Text.Json;
using Lacuna.Core.Actors;
using Lacuna.Core.Documents;
using Lacuna.Core.Subjects;
using Lacuna.Reading.Actors;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Findings.Watching.Plans;

/// <summary>Reads a file of sources and rules.</summary>
/// <param name="table">The actors known beforehand.</param>
public sealed class WatchPlanReader(ActorTable table)
{
    /// <summary>The plan in <paramref name="json"/>.</summary>
    /// <exception cref="WatchPlanException">It cannot be understood.</exception>
    public WatchPlan Read(string json)
    {
        WrittenPlan written;
        try
        {
            written = JsonSerializer.Deserialize(json, WrittenPlanJson.Default.WrittenPlan) ?? new WrittenPlan();
        }
        catch (JsonException fault)
        {
            throw new WatchPlanException($"it cannot be read as JSON: {fault.Message.ReplaceLineEndings(" ")}");
        }

        ImmutableArray<WatchedSource> sources = [.. written.Sources.Select(SourceOf)];
        if (sources.IsEmpty)
        {
            throw new WatchPlanException("it names no source; write \"sources\": [{ \"name\": …, \"address\": … }]");
        }

        return sources.GroupBy(source => source.Source.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? throw new WatchPlanException($"two sources are called \"{twice.Key}\"; give each a name of its own")
            : new WatchPlan(sources, [.. written.Silences.Select(SilenceOf)], [.. written.Phrases.Select(PhraseOf)]);
    }

    private WatchedSource SourceOf(WrittenSource written)
    {
        var name = written.Name?.Trim() is { Length: > 0 } given ? given : throw new WatchPlanException("a source has no \"name\"");
        if (!Uri.TryCreate(written.Address, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
        {
            throw new WatchPlanException($"the \"address\" of \"{name}\" is no http or https address");
        }

        if (written.TimeZone is { } zone && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null)
        {
            throw new WatchPlanException($"the \"timeZone\" \"{zone}\" of \"{name}\" is not known; write one like Europe/Kyiv");
        }

        var kind = written.Kind switch
        {
            null => SourceKind.Any,
            "feed" => SourceKind.Feed,
            "sitemap" => SourceKind.Sitemap,
            "page" => SourceKind.Page,
            _ => throw new WatchPlanException($"the \"kind\" \"{written.Kind}\" of \"{name}\" is not known; there are feed, sitemap, page"),
        };
        TimeSpan? every = written.Every is not { } interval ? null
            : PollInterval.Read(interval) ?? throw new WatchPlanException($"\"every\": \"{interval}\" of \"{name}\" is no interval from 30s to 31d; write 15m, 6h or 1d");
        var speaksFor = written.SpeaksFor is { } voice ? ActorOf(voice, $"the source \"{name}\"").Id : null;
        return new WatchedSource(new Source(name, speaksFor, written.TimeZone), address, kind) { Every = every, Since = DayOf(written.Since), SamePath = written.SamePath };
    }

    private SilenceRule SilenceOf(WrittenRule written)
    {
        var subject = written.Subject?.Trim() is { Length: > 0 } given ? given : throw new WatchPlanException("a rule of \"silences\" has no \"subject\"");
        return new SilenceRule(ActorOf(written.Actor, $"the silence on \"{subject}\""), new Subject(subject, [.. written.Terms.Select(term => new SubjectTerm(term))])) { Since = DayOf(written.Since) };
    }

    private PhraseRule PhraseOf(WrittenRule written)
    {
        var phrase = written.Phrase?.Trim() is { Length: > 0 } given ? given : throw new WatchPlanException("a rule of \"phrases\" has no \"phrase\"");
        return new PhraseRule(ActorOf(written.Actor, $"the phrase \"{phrase}\""), phrase) { Since = DayOf(written.Since) };
    }

    private Actor ActorOf(string? named, string where)
    {
        if (named?.Trim() is not { Length: > 0 } name)
        {
            throw new WatchPlanException($"{where} names no actor");
        }

        var found = table.ById(name) is { } known ? [known] : table.Find(name);
        return found.Length switch
        {
            1 => found[0],
            0 => throw new WatchPlanException($"{where} names the actor \"{name}\", who is not known; write a name like China or an id like state:CHN"),
            _ => throw new WatchPlanException($"{where} names \"{name}\", which may be {string.Join(" or ", found.Select(actor => actor.Id))}; write one of these"),
        };
    }

    private static LocalDate? DayOf(string? written) => written is null ? null
        : LocalDatePattern.Iso.Parse(written) is { Success: true } day ? day.Value
        : throw new WatchPlanException($"\"{written}\" is no day; write 2022-04-04");
}
