using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Reading.Actors;
using Lacuna.Reading.Mentions;

namespace Lacuna.Reading.Names;

/// <summary>The names of a document in the making; none overlaps another.</summary>
internal sealed class NameList(DocumentWords words)
{
    private readonly NameDraft?[] _at = new NameDraft?[words.Count];

    public DocumentWords Words => words;

    /// <summary>In text order; a copy, so that names may be moved and removed on the way.</summary>
    public List<NameDraft> All()
    {
        var all = new List<NameDraft>();
        for (var i = 0; i < _at.Length; i++)
        {
            if (_at[i] is { } name && name.First == i)
            {
                all.Add(name);
            }
        }

        return all;
    }

    /// <summary>The name that holds word <paramref name="index"/>; null when none does.</summary>
    public NameDraft? At(int index) => (uint)index < (uint)_at.Length ? _at[index] : null;

    /// <summary>Adds a name where no other is; does nothing otherwise.</summary>
    public void Add(NameDraft name)
    {
        for (var i = name.First; i < name.End; i++)
        {
            if (_at[i] is not null)
            {
                return;
            }
        }

        Fill(name, name);
    }

    public void Remove(NameDraft name) => Fill(name, null);

    /// <summary>Moves the bounds of a name; another that is in the way gives way, and a name without words is none.</summary>
    public void Move(NameDraft name, int first, int end)
    {
        Fill(name, null);
        (name.First, name.End) = (first, end);
        for (var i = first; i < end; i++)
        {
            if (_at[i] is { } other)
            {
                Remove(other);
            }
        }

        Fill(name, name);
    }

    /// <summary>Number of the folded words <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public ulong Key(int first, int end)
    {
        ulong key = 0;
        for (var i = first; i < end; i++)
        {
            key = WordHash.Append(key, words[i].Hash);
        }

        return key;
    }

    public ImmutableArray<NameMark> ToImmutable() =>
        [.. All().Select(name => new NameMark(words.SpanOf(name.First, name.End - 1), name.Kind, name.Probability))];

    private void Fill(NameDraft name, NameDraft? with)
    {
        for (var i = name.First; i < name.End; i++)
        {
            _at[i] = with;
        }
    }
}
