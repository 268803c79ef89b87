using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Reading.Times;

/// <summary>Finds and resolves the expressions of one sentence after another.</summary>
internal sealed class SentenceTimes(AnnotatedDocument document, TimeWords words, TimeGrammar grammar, TimeResolver resolver)
{
    /// <summary>Words of a place between a time of day and its day.</summary>
    private const int PlaceReach = 4;

    private readonly List<TimeReading> _readings = [];

    /// <summary>Adds the expressions of <paramref name="sentence"/>, whose words are read already, to <paramref name="times"/>.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="reference">The period last named before it; on return, after it.</param>
    /// <param name="times">Where they go.</param>
    /// <returns>True when the sentence named a period that others can count from.</returns>
    public bool Read(Sentence sentence, ref TimeReference? reference, ImmutableArray<TimeExpression>.Builder times)
    {
        Collect();
        ShareYears();
        var hasNamed = false;
        TimeReference? day = null;
        for (var i = 0; i < _readings.Count; i++)
        {
            var reading = _readings[i];
            if (IsBeforeItsDay(i))
            {
                day = Resolve(i + 1, sentence, reference, day).Reference ?? day;
            }

            var span = TextSpan.FromBounds(words[reading.First].Start, words[reading.End - 1].End);
            var resolved = Resolve(i, sentence, reference, day);
            times.Add(new TimeExpression(span, resolved.Type, resolved.Value) { Mod = reading.Mod, Days = resolved.Days, OtherValues = resolved.Others });
            if (resolved.Reference is { } named && reading.Meaning is not TimeMeaning.Shift { KeepsGrain: true })
            {
                reference = named;
                hasNamed = true;
                day = named.Unit == TimeUnit.Day ? named : day;
            }
        }

        return hasNamed;
    }

    /// <summary>"at 7 p.m. on Friday", "at 7 p.m. in New York on Friday", "at 7 p.m. Kyiv time on Friday": the time is of the day that follows.</summary>
    private bool IsBeforeItsDay(int i)
    {
        if (_readings[i].Meaning is not TimeMeaning.TimeOfDay || i + 1 >= _readings.Count || !TimeGrammar.IsDay(_readings[i + 1].Meaning))
        {
            return false;
        }

        var (first, on) = (_readings[i].End, _readings[i + 1].First - 1);
        on -= words.Is(on, TimeWordKind.On) ? 0 : 1;
        return words.Is(on, TimeWordKind.On) && (on == first || (on - first <= PlaceReach && NamesPlace(first, on)));
    }

    /// <summary>Words of a place or zone between a time and "on", all capitals but small ones: "in New York", "Kyiv time", "at the White House".</summary>
    private bool NamesPlace(int first, int end)
    {
        var names = false;
        for (var i = first; i < end; i++)
        {
            if (!words.IsCapital(i) && words.Span(i) is not ("in" or "at" or "the" or "time" or "local"))
            {
                return false;
            }

            names |= words.IsCapital(i) || words.Span(i) is "local";
        }

        return names;
    }

    private Resolved Resolve(int i, Sentence sentence, TimeReference? reference, TimeReference? day)
    {
        var reading = _readings[i];
        var tense = Tense.Unknown;
        if (NeedsTense(reading.Meaning))
        {
            var first = document.TokenAt(words[reading.First].Start);
            var end = document.TokenAt(words[reading.End - 1].End - 1) + 1;
            tense = TenseReader.Read(document, sentence, first, end, reading.Meaning is TimeMeaning.Calendar { Day: not null });
        }

        return resolver.Resolve(reading.Meaning, tense, reference, day);
    }

    private void Collect()
    {
        _readings.Clear();
        for (var i = 0; i < words.Count;)
        {
            if (grammar.Read(i) is { } reading)
            {
                _readings.Add(reading);
                i = reading.End;
                if (grammar.ReadSecondDay(reading) is { } second)
                {
                    _readings.Add(second);
                    i = second.End;
                }
            }
            else
            {
                i++;
            }
        }
    }

    /// <summary>"between March 1 and April 5, 2014": the first date is of the year that the second one names.</summary>
    private void ShareYears()
    {
        for (var i = _readings.Count - 2; i >= 0; i--)
        {
            if (_readings[i].Meaning is TimeMeaning.Calendar { Month: not null, Year: null, YearShift: null, Row: null } first
                && _readings[i + 1].Meaning is TimeMeaning.Calendar { Month: not null, Year: { } year }
                && _readings[i + 1].First - _readings[i].End == 1
                && words.Kind(_readings[i].End) is TimeWordKind.And or TimeWordKind.To or TimeWordKind.Dash or TimeWordKind.Or or TimeWordKind.Comma)
            {
                _readings[i] = _readings[i] with { Meaning = first with { Year = year } };
            }
        }
    }

    private static bool NeedsTense(TimeMeaning meaning) => meaning switch
    {
        TimeMeaning.Calendar calendar => calendar.Year is null,
        TimeMeaning.PartOfYear part => part.Year is null,
        TimeMeaning.Shift shift => shift.Unit == TimeUnit.Weekend,
        TimeMeaning.DayOfPeriod or TimeMeaning.WeekOf => true,
        _ => false,
    };
}
