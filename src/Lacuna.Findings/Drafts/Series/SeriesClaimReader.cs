using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Comparing.Differences;
using Lacuna.Findings.Words;
using Lacuna.Reading.Actors;
using NodaTime;

namespace Lacuna.Findings.Drafts.Series;

/// <summary>Reads what a draft says of the series that its contacts belong to.</summary>
internal sealed class SeriesClaimReader(AnnotatedDocument draft, ActorTable table)
{
    private static readonly Lazy<IReadOnlySet<string>> LastWords = new(() => WordList.Words("last-words.txt"));

    /// <summary>A higher number of contacts is no count but a manner of speaking.</summary>
    private const int MostTimes = 1000;

    private readonly CountedDaysReader _counted = new(draft, table);

    /// <summary>The claims, in text order.</summary>
    public ImmutableArray<SeriesClaim> Read()
    {
        var claims = new List<SeriesClaim>();
        var ordinals = new HashSet<TextSpan>();
        foreach (var contact in draft.Contacts.Where(contact => !contact.IsPlanned))
        {
            // The words that make one the second make the one before it the first: one claim.
            if (contact is { Ordinal: { } place, OrdinalSpan: { } ordinal } && !draft.Contacts.Any(other => other.OrdinalSpan == ordinal && other.Ordinal > place) && ordinals.Add(ordinal))
            {
                claims.Add(PlaceClaim(contact, ordinal));
            }

            if (CountClaim(contact) is { } count)
            {
                claims.Add(count);
            }

            if (LastClaim(contact) is { } last)
            {
                claims.Add(last);
            }

            if (contact is { Initiator: not null, InitiatorSpan: { } asked })
            {
                claims.Add(new SeriesClaim(SeriesCheckKind.WhoAsked, contact, asked));
            }
        }

        return [.. claims.OrderBy(claim => claim.Words).ThenBy(claim => claim.Kind)];
    }

    private SeriesClaim PlaceClaim(Contact contact, TextSpan ordinal)
    {
        CountedDays? counted = null;
        var isOfAllTime = false;
        if ((contact.On?.End ?? draft.Document.Published?.Date) is { } until)
        {
            counted = _counted.Read(contact, ordinal, until, out isOfAllTime);
        }

        return new SeriesClaim(SeriesCheckKind.Place, contact, ordinal) { Number = contact.Ordinal!.Value, Counted = counted, IsOfAllTime = isOfAllTime };
    }

    /// <summary>"have spoken twice since the invasion", "have met five times this year".</summary>
    private SeriesClaim? CountClaim(Contact contact)
    {
        if (draft.Document.Published?.Date is not { } until)
        {
            return null;
        }

        foreach (var evidence in contact.Evidence)
        {
            var next = draft.TokenAt(evidence.End);
            if (TimesAt(next) is { } count && _counted.Read(contact, count.Words, until, out _) is { } counted)
            {
                return new SeriesClaim(SeriesCheckKind.Count, contact, TextSpan.FromBounds(evidence.Start, Math.Max(count.Words.End, counted.Words.At.End))) { Number = count.Number, Counted = counted };
            }
        }

        return null;
    }

    private (int Number, TextSpan Words)? TimesAt(int token)
    {
        if (token >= draft.Tokens.Length)
        {
            return null;
        }

        var first = draft.Tokens[token];
        if (first.AsSpan(draft.Text) is "twice" or "once")
        {
            return (first.AsSpan(draft.Text) is "twice" ? 2 : 1, first.Span);
        }

        if (token + 1 >= draft.Tokens.Length || draft.Tokens[token + 1].AsSpan(draft.Text) is not "times")
        {
            return null;
        }

        var words = TextSpan.FromBounds(first.Start, draft.Tokens[token + 1].End);
        return QuantityReader.In(draft, words) is [{ Value: > 0 and < MostTimes and var value }] && value == decimal.Truncate(value) ? ((int)value, words) : null;
    }

    /// <summary>"the two ministers last spoke on March 1", "their previous call, on March 1".</summary>
    private SeriesClaim? LastClaim(Contact contact)
    {
        if (contact.On is null || contact.Dates.All(claim => claim.At is null))
        {
            return null;
        }

        foreach (var evidence in contact.Evidence)
        {
            for (var i = draft.TokenAt(evidence.Start); i < draft.Tokens.Length && draft.Tokens[i].Start < evidence.End; i++)
            {
                var word = draft.Tokens[i].AsSpan(draft.Text).ToString().ToLowerInvariant();
                if (LastWords.Value.Contains(word) && !draft.Times.Any(time => time.Span.Contains(draft.Tokens[i].Start)))
                {
                    return new SeriesClaim(SeriesCheckKind.Last, contact, evidence) { LastOn = contact.On };
                }
            }
        }

        return null;
    }
}
