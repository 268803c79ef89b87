using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Lacuna.Core.Actors;
using Lacuna.Core.Text;
using NodaTime;

namespace Lacuna.Archive.Storing.Marks;

/// <summary>Reads what <see cref="MarkWriter"/> wrote.</summary>
internal sealed class MarkReader(byte[] bytes)
{
    private readonly List<string> _texts = [];
    private readonly List<Actor> _actors = [];
    private readonly Dictionary<Actor, ImmutableArray<Actor>> _alone = new(ReferenceEqualityComparer.Instance);
    private int _at;
    private int _lastStart;

    /// <exception cref="InvalidDataException">The bytes end too soon, or hold what no writer writes.</exception>
    public long Number()
    {
        // Most numbers are small.
        if (_at < bytes.Length && bytes[_at] is var small and < 0x80)
        {
            _at++;
            return (small >> 1) ^ -(small & 1);
        }

        ulong number = 0;
        for (var shift = 0; shift < 70; shift += 7)
        {
            if (_at >= bytes.Length)
            {
                throw Damaged();
            }

            var part = bytes[_at++];
            number |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return (long)(number >> 1) ^ -(long)(number & 1);
            }
        }

        throw Damaged();
    }

    public bool Flag() => Number() != 0;

    public int Int()
    {
        var number = Number();
        return number is >= int.MinValue and <= int.MaxValue ? (int)number : throw Damaged();
    }

    public int? IntOrNull() => Flag() ? Int() : null;

    public double? Fraction()
    {
        if (!Flag())
        {
            return null;
        }

        if (_at + 8 > bytes.Length)
        {
            throw Damaged();
        }

        var value = BitConverter.ToDouble(bytes, _at);
        _at += 8;
        return value;
    }

    public string? TextOrNull()
    {
        var place = Number();
        if (place == 0)
        {
            return null;
        }

        if (place > 1)
        {
            return place - 2 < _texts.Count ? _texts[(int)(place - 2)] : throw Damaged();
        }

        var text = string.Create(Count(), this, static (to, reader) =>
        {
            foreach (ref var character in to)
            {
                character = (char)reader.Number();
            }
        });
        _texts.Add(text);
        return text;
    }

    public string Text() => TextOrNull() ?? throw Damaged();

    public TextSpan Span()
    {
        _lastStart += Int();
        return new TextSpan(_lastStart, Int());
    }

    public TextSpan? SpanOrNull() => Flag() ? Span() : null;

    public Actor? ActorOrNull()
    {
        var place = Number();
        if (place == 0)
        {
            return null;
        }

        if (place > 1)
        {
            return place - 2 < _actors.Count ? _actors[(int)(place - 2)] : throw Damaged();
        }

        var actor = new Actor(Text(), Text(), (ActorKind)Int(), TextOrNull());
        _actors.Add(actor);
        return actor;
    }

    public Actor Actor() => ActorOrNull() ?? throw Damaged();

    /// <summary>Some actors. Most lists have one, who is named throughout a document: they are the same list.</summary>
    public ImmutableArray<Actor> Actors()
    {
        var actors = Each(static from => from.Actor());
        if (actors.Length != 1)
        {
            return actors;
        }

        ref var alone = ref CollectionsMarshal.GetValueRefOrAddDefault(_alone, actors[0], out var isKnown);
        return alone = isKnown ? alone : actors;
    }

    public DateInterval? Days()
    {
        if (!Flag())
        {
            return null;
        }

        var first = new LocalDate(1970, 1, 1).PlusDays(Int());
        return new DateInterval(first, first.PlusDays(Int()));
    }

    /// <summary>Some things, each read by what makes no closure: there are hundreds in a document.</summary>
    public ImmutableArray<T> Each<T>(Func<MarkReader, T> read)
    {
        var count = Count();
        if (count == 0)
        {
            return [];
        }

        var all = new T[count];
        for (var i = 0; i < count; i++)
        {
            all[i] = read(this);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }

    /// <summary>A number of things, each of which takes at least one byte.</summary>
    private int Count()
    {
        var count = Number();
        return count >= 0 && count <= bytes.Length - _at ? (int)count : throw Damaged();
    }

    private static InvalidDataException Damaged() => new("the stored marks of a document are damaged");
}
