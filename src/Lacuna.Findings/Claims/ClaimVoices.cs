using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Documents;
using Lacuna.Core.Text;
using Lacuna.Findings.Sayings;

namespace Lacuna.Findings.Claims;

/// <summary>Tells who asserts, denies and repeats a claim.</summary>
/// <param name="around">For a statement, those in whose content it stands, the nearest first.</param>
/// <param name="copies">For a document, the sources of its syndicated copies.</param>
internal sealed class ClaimVoices(ILookup<(DocumentVersion, string), Saying> around, ILookup<string, Source> copies)
{
    /// <summary>The voices of a claim's statements.</summary>
    public ImmutableArray<ClaimVoice> Of(IEnumerable<ClaimStatement> statements)
    {
        var voices = new Dictionary<(string Id, ClaimStance Stance), (string Name, Actor? Actor, List<Saying> Sayings)>();
        foreach (var (saying, stance, _) in statements)
        {
            foreach (var (name, actor) in SpeakersOf(saying))
            {
                Add(name, actor, stance, saying);
            }

            foreach (var (name, actor) in RepeatersOf(saying))
            {
                Add(name, actor, ClaimStance.Repeats, saying);
            }
        }

        return
        [
            .. voices
                .Select(voice => new ClaimVoice(voice.Value.Name, voice.Key.Stance, [.. voice.Value.Sayings]) { Actor = voice.Value.Actor })
                .OrderBy(voice => voice.Stance)
                .ThenBy(voice => voice.First ?? NodaTime.LocalDate.MaxIsoValue)
                .ThenBy(voice => voice.Name, StringComparer.Ordinal),
        ];

        void Add(string name, Actor? actor, ClaimStance stance, Saying saying)
        {
            var key = (actor?.Id ?? $"source:{name}", stance);
            if (!voices.TryGetValue(key, out var voice))
            {
                voices.Add(key, voice = (name, actor, []));
            }

            if (!voice.Sayings.Exists(other => other.Key == saying.Key))
            {
                voice.Sayings.Add(saying);
            }
        }
    }

    private static IEnumerable<(string Name, Actor? Actor)> SpeakersOf(Saying saying) => saying.Statement switch
    {
        { Speakers.IsEmpty: false } statement => statement.Speakers.Select(speaker => (speaker.Name, (Actor?)speaker)),
        { Source: { } source } => [(source.In(saying.Document.Text), null)],
        _ => [("speaker not told", null)],
    };

    /// <summary>The page, when it is not the speaker's own; those in whose words it stands; the relay; the sources of copies.</summary>
    private IEnumerable<(string Name, Actor? Actor)> RepeatersOf(Saying saying)
    {
        if (saying.Carrier is Carrier.OtherActor or Carrier.Independent && saying.Row.Source is { } page)
        {
            yield return (page.Name, null);
        }

        foreach (var outer in around[saying.Key])
        {
            foreach (var speaker in SpeakersOf(outer))
            {
                yield return speaker;
            }
        }

        if (saying.Statement.Relay is { } relay)
        {
            yield return (relay.Name, relay);
        }

        foreach (var copy in copies[saying.Row.Version.DocumentId])
        {
            yield return (copy.Name, null);
        }
    }
}
