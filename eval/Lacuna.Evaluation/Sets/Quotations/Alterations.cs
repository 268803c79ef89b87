using System.Globalization;

namespace Lacuna.Evaluation.Sets.Quotations;

/// <summary>Changes a sentence in one known way. Each gives null where the sentence has nothing to change so.</summary>
internal sealed class Alterations(Random random, IReadOnlyList<string> otherWords)
{
    private static readonly string[][] FunctionWords =
    [
        ["the", "a", "this", "that"], ["in", "on", "at", "by", "from"], ["and", "or"], ["will", "would", "could", "must", "should"], ["is", "was"], ["are", "were"],
        ["our", "their", "your"], ["we", "they", "you"], ["all", "some"], ["with", "without"], ["more", "less"],
    ];

    private static readonly (string Long, string Short)[] Contractions =
    [
        ("do not", "don't"), ("does not", "doesn't"), ("did not", "didn't"), ("is not", "isn't"), ("are not", "aren't"), ("we will", "we'll"), ("we have", "we've"), ("it is", "it's"),
        ("that is", "that's"), ("we are", "we're"), ("I am", "I'm"), ("I have", "I've"), ("they are", "they're"), ("cannot", "can't"), ("will not", "won't"),
    ];

    private static readonly (string American, string British)[] Spellings =
    [
        ("favor", "favour"), ("honor", "honour"), ("labor", "labour"), ("neighbor", "neighbour"), ("defense", "defence"), ("center", "centre"), ("program ", "programme "), ("programs", "programmes"),
        ("ization", "isation"), ("izing", "ising"), ("ized", "ised"), ("recognize", "recognise"), ("organize", "organise"), ("toward ", "towards "), ("behavior", "behaviour"),
    ];

    private static readonly (string Word, string Figure)[] Numbers =
        [("two", "2"), ("three", "3"), ("four", "4"), ("five", "5"), ("six", "6"), ("seven", "7"), ("eight", "8"), ("nine", "9"), ("ten", "10")];

    private static readonly string[] AddedInBrackets = ["in Kyiv", "of the alliance", "last year", "the ministers"];

    /// <summary>A contraction, a spelling, a number in words, a capital where the quotation begins inside the sentence.</summary>
    public string? Clean(string words) => random.Next(4) switch
    {
        0 => Contractions.Select(pair => Swapped(words, pair.Long, pair.Short)).FirstOrDefault(made => made is not null),
        1 => Spellings.Select(pair => Respelt(words, pair.American, pair.British) ?? Respelt(words, pair.British, pair.American)).FirstOrDefault(made => made is not null),
        2 => Numbers.Select(pair => Swapped(words, pair.Word, pair.Figure)).FirstOrDefault(made => made is not null),
        _ => Begun(words) is { } begun && char.IsLower(begun[0]) ? char.ToUpperInvariant(begun[0]) + begun[1..] : null,
    };

    /// <summary>A letter, a word added, a word in place of another.</summary>
    public string? Bracket(string words)
    {
        var parts = words.Split(' ');
        var at = random.Next(2, parts.Length - 2);
        switch (random.Next(4))
        {
            case 0:
                return char.IsUpper(words[0]) && !words.StartsWith("I ", StringComparison.Ordinal) ? $"[{char.ToLowerInvariant(words[0])}]{words[1..]}" : null;
            case 1:
                return Begun(words) is { } begun && char.IsLower(begun[0]) ? $"[{char.ToUpperInvariant(begun[0])}]{begun[1..]}" : null;
            case 2:
                parts[at] += $" [{AddedInBrackets[random.Next(AddedInBrackets.Length)]}]";
                return IsPlain(parts[at].Split(' ')[0]) ? string.Join(' ', parts) : null;
            default:
                var pronoun = Array.FindIndex(parts, 1, part => part is "he" or "she" or "they" or "it" or "this" or "we" or "them" or "us");
                if (pronoun < 0)
                {
                    return null;
                }

                parts[pronoun] = random.Next(2) == 0 ? "[the government]" : "[Ukraine and its partners]";
                return string.Join(' ', parts);
        }
    }

    /// <summary>Words left out of the middle, with an ellipsis in their place.</summary>
    public string? Elide(string words)
    {
        var parts = words.Split(' ');
        if (parts.Length < 12)
        {
            return null;
        }

        var count = random.Next(2, Math.Min(12, parts.Length - 8));
        var at = random.Next(4, parts.Length - count - 3);
        var left = string.Join(' ', parts[..at]).TrimEnd(',');
        var right = string.Join(' ', parts[(at + count)..]);
        return random.Next(4) switch { 0 => $"{left} ... {right}", 1 => $"{left} \u2026 {right}", 2 => $"{left}\u2026{right}", _ => $"{left} [...] {right}" };
    }

    /// <summary>One small change that nothing tells of, with its name.</summary>
    public (string Words, string How)? Alter(string words, string? other)
    {
        var parts = words.Split(' ');
        var at = random.Next(1, parts.Length - 1);
        return random.Next(9) switch
        {
            0 => Named(ReplaceFunctionWord(parts), "function word"),
            1 => Named(Negate(parts), "negation"),
            2 => Named(ChangeNumber(words), "number"),
            3 => IsPlain(parts[at]) && parts[at].Length > 4 && OtherThan(parts[at]) is { } word ? Named(With(parts, at, word), "word") : null,
            4 => Drop(parts),
            5 => IsPlain(parts[at]) ? Named(With(parts, at, $"{parts[at]} {OtherThan(parts[at])}"), "added") : null,
            6 => IsPlain(parts[at]) && IsPlain(parts[at - 1]) && at > 1 && !Same(parts[at], parts[at - 1]) ? Named(Swapped(parts, at), "order") : null,
            7 => Named(Rotated(words), "order of halves"),
            _ => other is null ? null : Named(Joined(words, other), "joined"),
        };
    }

    private static (string, string)? Named(string? words, string how) => words is null ? null : (words, how);

    private (string, string)? Drop(string[] parts)
    {
        var count = random.Next(1, 4);
        if (parts.Length < 8 + count)
        {
            return null;
        }

        var at = random.Next(2, parts.Length - count - 2);
        var dropped = parts[at..(at + count)];
        return Array.TrueForAll(dropped, IsPlain) && !Same(dropped[0], parts[at + count]) && !Same(dropped[^1], parts[at - 1]) && !Array.Exists(dropped, word => word is "well" or "so" or "like" or "right" or "look" or "oh")
            ? (string.Join(' ', (string[])[.. parts[..at], .. parts[(at + count)..]]), "dropped")
            : null;
    }

    private string? ReplaceFunctionWord(string[] parts)
    {
        var places = Enumerable.Range(1, parts.Length - 2).Where(i => FunctionWords.Any(group => group.Contains(parts[i], StringComparer.Ordinal))).ToList();
        if (places.Count == 0)
        {
            return null;
        }

        var at = places[random.Next(places.Count)];
        var others = FunctionWords.First(group => group.Contains(parts[at], StringComparer.Ordinal)).Where(word => word != parts[at]).ToArray();
        return With(parts, at, others[random.Next(others.Length)]);
    }

    private static string? Negate(string[] parts)
    {
        var not = Array.IndexOf(parts, "not");
        if (not > 0)
        {
            return string.Join(' ', (string[])[.. parts[..not], .. parts[(not + 1)..]]);
        }

        var verb = Array.FindIndex(parts, 0, parts.Length - 1, part => part is "will" or "is" or "are" or "must" or "should" or "would" or "was" or "were" or "have" or "has");
        return verb < 0 ? null : With(parts, verb, parts[verb] + " not");
    }

    private string? ChangeNumber(string words)
    {
        var digit = words.AsSpan().IndexOfAnyInRange('1', '9');
        return digit < 0 ? null : $"{words[..digit]}{(char)('1' + ((words[digit] - '1' + random.Next(1, 9)) % 9))}{words[(digit + 1)..]}";
    }

    private static string With(string[] parts, int at, string word)
    {
        var made = (string[])parts.Clone();
        made[at] = word;
        return string.Join(' ', made);
    }

    private static string Swapped(string[] parts, int at)
    {
        var made = (string[])parts.Clone();
        (made[at], made[at - 1]) = (made[at - 1], made[at]);
        return string.Join(' ', made);
    }

    /// <summary>The clause after the first comma before the one in front of it.</summary>
    private static string? Rotated(string words)
    {
        var comma = words.IndexOf(", ", StringComparison.Ordinal);
        if (comma < 15 || words.Length - comma < 20)
        {
            return null;
        }

        var (first, second) = (words[..comma], words[(comma + 2)..].TrimEnd('.'));
        return $"{char.ToUpperInvariant(second[0])}{second[1..]}, {char.ToLowerInvariant(first[0])}{first[1..]}";
    }

    /// <summary>The first half of one sentence and the second half of another of the same mouth.</summary>
    private static string? Joined(string words, string other)
    {
        var (first, second) = (words.Split(' '), other.Split(' '));
        return first.Length < 12 || second.Length < 12 ? null : string.Join(' ', (string[])[.. first[..(first.Length / 2)], .. second[^(second.Length / 2)..]]);
    }

    /// <summary>The sentence from its third or fourth word on.</summary>
    private string? Begun(string words)
    {
        var parts = words.Split(' ');
        var from = random.Next(2, 4);
        return parts.Length < from + 6 || !IsPlain(parts[from - 1]) ? null : string.Join(' ', parts[from..]);
    }

    private static string? Swapped(string words, string one, string other)
    {
        var padded = $" {words} ";
        return padded.Contains($" {one} ", StringComparison.Ordinal) ? padded.Replace($" {one} ", $" {other} ", StringComparison.Ordinal).Trim()
            : padded.Contains($" {other} ", StringComparison.Ordinal) ? padded.Replace($" {other} ", $" {one} ", StringComparison.Ordinal).Trim()
            : null;
    }

    /// <summary>A stem at the beginning of a word, an ending anywhere.</summary>
    private static string? Respelt(string words, string one, string other)
    {
        var (from, to) = one[0] is 'i' ? (one, other) : (" " + one, " " + other);
        return words.Contains(from, StringComparison.Ordinal) ? words.Replace(from, to, StringComparison.Ordinal) : null;
    }

    private string? OtherThan(string word)
    {
        var other = otherWords[random.Next(otherWords.Count)];
        return Same(other, word) ? null : other;
    }

    private static bool Same(string one, string other) => string.Equals(one.Trim(',', '.'), other.Trim(',', '.'), StringComparison.OrdinalIgnoreCase);

    private static bool IsPlain(string word) => word.Length > 0 && word.All(char.IsAsciiLetterLower);
}
