using System.Collections.Frozen;
using Lacuna.Findings.Words;
using Lacuna.Findings.Wordings.Mining;
using Lacuna.Models.Words;

namespace Lacuna.Findings.Wordings.Changes;

/// <summary>Tells what a change of words in one slot amounts to, by two lists: scales of strength, and names for one thing.</summary>
internal sealed class WordingSlots(SeriesWords words)
{
    private static readonly FrozenDictionary<string, (string Scale, int Step)[]> Scales = WordList.Lines("strength-scales.tsv")
        .Select(line => line.Split('\t'))
        .SelectMany(row => row.Skip(1).SelectMany((step, i) => step.Split(' ').Select(word => (Stem: Stemmer.Stem(word), Scale: row[0], Step: i))))
        .GroupBy(entry => entry.Stem, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Select(entry => (entry.Scale, entry.Step)).Distinct().ToArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (string Thing, int Name)[]> Names = WordList.Lines("names-for-one-thing.tsv")
        .Select((line, i) => (Row: line.Split('\t'), Name: i))
        .Where(entry => entry.Row[1] == "firm")
        .SelectMany(entry => entry.Row.Skip(2), (entry, name) => (Words: name, Thing: entry.Row[0], entry.Name))
        .GroupBy(entry => entry.Words, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Select(entry => (entry.Thing, entry.Name)).ToArray(), StringComparer.Ordinal);

    /// <summary>What became of <paramref name="before"/> when <paramref name="after"/> took its place.</summary>
    public ReplacementKind Of(ReadOnlySpan<int> before, ReadOnlySpan<int> after)
    {
        if (after.IsEmpty)
        {
            return ReplacementKind.LeftOut;
        }

        foreach (var (scale, step) in StepsOf(before))
        {
            foreach (var (otherScale, otherStep) in StepsOf(after))
            {
                if (scale == otherScale && step != otherStep)
                {
                    return otherStep < step ? ReplacementKind.Weaker : ReplacementKind.Stronger;
                }
            }
        }

        foreach (var (thing, name) in NamesOf(before))
        {
            foreach (var (otherThing, otherName) in NamesOf(after))
            {
                if (thing == otherThing && name != otherName)
                {
                    return ReplacementKind.OtherName;
                }
            }
        }

        return ReplacementKind.OtherWords;
    }

    private List<(string Scale, int Step)> StepsOf(ReadOnlySpan<int> phrase)
    {
        var steps = new List<(string, int)>();
        foreach (var word in phrase)
        {
            if (Scales.TryGetValue(Stemmer.Stem(words.Word(word)), out var found))
            {
                steps.AddRange(found);
            }
        }

        return steps;
    }

    private List<(string Thing, int Name)> NamesOf(ReadOnlySpan<int> phrase)
    {
        var names = new List<(string, int)>();
        for (var from = 0; from < phrase.Length; from++)
        {
            var name = words.Word(phrase[from]);
            for (var to = from + 1; ; to++)
            {
                if (Names.TryGetValue(name, out var found))
                {
                    names.AddRange(found);
                }

                if (to >= phrase.Length)
                {
                    break;
                }

                name += " " + words.Word(phrase[to]);
            }
        }

        return names;
    }
}
