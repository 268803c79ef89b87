using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Lacuna.Core.Actors;
using Lacuna.Core.Text;
using NodaTime;

namespace Lacuna.Archive.Storing.Marks;

/// <summary>Writes numbers in as few bytes as they need, spans by their distance from the last one, and each text and actor once.</summary>
internal sealed class MarkWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new(1024);
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string, ActorKind, string?), int> _actors = [];
    private int _lastStart;

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.WrittenSpan;

    /// <summary>A number of either sign: small ones in one byte (zigzag, then seven bits a byte, the lowest first).</summary>
    public void Number(long number)
    {
        var rest = (ulong)((number << 1) ^ (number >> 63));
        var room = _bytes.GetSpan(10);
        var length = 0;
        while (rest >= 0x80)
        {
            room[length++] = (byte)(rest | 0x80);
            rest >>= 7;
        }

        room[length++] = (byte)rest;
        _bytes.Advance(length);
    }

    /// <summary>A yes or no.</summary>
    public void Flag(bool value) => Number(value ? 1 : 0);

    /// <summary>A fraction, in full.</summary>
    public void Fraction(double? value)
    {
        Flag(value is not null);
        if (value is { } number)
        {
            BitConverter.TryWriteBytes(_bytes.GetSpan(8), number);
            _bytes.Advance(8);
        }
    }

    /// <summary>A number that may be missing.</summary>
    public void NumberOrNone(int? number)
    {
        Flag(number is not null);
        if (number is { } value)
        {
            Number(value);
        }
    }

    /// <summary>A text: 0 for none, 1 for a new one that follows, else its place among the earlier ones, plus 2.</summary>
    public void Text(string? text)
    {
        if (text is null)
        {
            Number(0);
        }
        else if (_texts.TryGetValue(text, out var place))
        {
            Number(place + 2L);
        }
        else
        {
            _texts.Add(text, _texts.Count);
            Number(1);
            Number(text.Length);
            foreach (var character in text)
            {
                // Code units one by one: a note may quote what is no valid text.
                Number(character);
            }
        }
    }

    /// <summary>A span.</summary>
    public void Span(TextSpan span)
    {
        Number((long)span.Start - _lastStart);
        Number(span.Length);
        _lastStart = span.Start;
    }

    /// <summary>A span that may be missing.</summary>
    public void Span(TextSpan? span)
    {
        Flag(span is not null);
        if (span is { } there)
        {
            Span(there);
        }
    }

    /// <summary>An actor, as texts are written.</summary>
    public void Actor(Actor? actor)
    {
        if (actor is null)
        {
            Number(0);
            return;
        }

        // By all that is known of it: two actors are equal when their ids are.
        var whole = (actor.Id, actor.Name, actor.Kind, actor.State);
        if (_actors.TryGetValue(whole, out var place))
        {
            Number(place + 2L);
            return;
        }

        _actors.Add(whole, _actors.Count);
        Number(1);
        Text(actor.Id);
        Text(actor.Name);
        Number((long)actor.Kind);
        Text(actor.State);
    }

    /// <summary>Days: ISO calendar, as days since 1970.</summary>
    public void Days(DateInterval? days)
    {
        Flag(days is not null);
        if (days is not null)
        {
            Number(DayNumber(days.Start));
            Number(Period.DaysBetween(days.Start, days.End));
        }
    }

    /// <summary>Several of a kind, their number first.</summary>
    public void Each<T>(ImmutableArray<T> all, Action<T> write)
    {
        Number(all.Length);
        foreach (var one in all)
        {
            write(one);
        }
    }

    private static long DayNumber(LocalDate day) => Period.DaysBetween(new LocalDate(1970, 1, 1), day);
}
