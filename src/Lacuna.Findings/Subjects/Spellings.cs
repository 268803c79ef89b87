using System.Collections.Immutable;
using System.Text;
using Lacuna.Core.Subjects;
using Lacuna.Findings.Words;

namespace Lacuna.Findings.Subjects;

/// <summary>Guesses how other languages spell a name that is given in English letters: Bucha, Boutcha, Butscha, Буча, 布查.</summary>
/// <remarks>Rules by language, the longest first, from left to right, in <c>spellings.txt</c>. Names of Ukraine and Russia follow them; others are a guess, and every spelling is offered and never taken unasked.</remarks>
internal static class Spellings
{
    private static readonly Lazy<ImmutableArray<Rules>> All = new(Load);

    /// <summary>The spellings that differ from <paramref name="name"/>, each with its language.</summary>
    public static ImmutableArray<SubjectTerm> Of(string name)
    {
        var terms = ImmutableArray.CreateBuilder<SubjectTerm>();
        if (!name.All(character => char.IsAsciiLetter(character) || character is ' ' or '-' or '\''))
        {
            return terms.ToImmutable();
        }

        foreach (var rules in All.Value)
        {
            foreach (var spelt in rules.Spell(name))
            {
                foreach (var form in Inflection.Of(spelt, rules.Language))
                {
                    if (!string.Equals(form, name, StringComparison.OrdinalIgnoreCase) && !terms.Any(term => string.Equals(term.Words, form, StringComparison.OrdinalIgnoreCase)))
                    {
                        terms.Add(new SubjectTerm(form, rules.Language));
                    }
                }
            }
        }

        return terms.ToImmutable();
    }

    private static ImmutableArray<Rules> Load() =>
    [
        .. WordList.Lines("spellings.txt")
            .Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries))
            .Select(parts => new Rules(parts[0].TrimEnd('!'), parts[0].EndsWith('!'), parts[1])),
    ];

    /// <summary>The rules of one language: what becomes of runs of English letters.</summary>
    private sealed class Rules
    {
        private readonly bool _mustCover;
        private readonly Dictionary<string, string> _changes;
        private readonly int _longest;

        /// <param name="language">BCP 47 tag.</param>
        /// <param name="mustCover">True when a name with letters that no rule changes cannot be spelt: another script.</param>
        /// <param name="changes">Pairs "sh=ш", parted by spaces.</param>
        public Rules(string language, bool mustCover, string changes)
        {
            (Language, _mustCover) = (language, mustCover);
            _changes = changes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
            _longest = _changes.Keys.Max(key => key.Length);
        }

        public string Language { get; }

        public IEnumerable<string> Spell(string name)
        {
            var words = new List<string>();
            foreach (var word in name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
            {
                if (SpellWord(word.ToLowerInvariant()) is not { } spelt)
                {
                    yield break;
                }

                words.Add(char.IsUpper(word[0]) ? Capitalised(spelt) : spelt);
            }

            // Han needs no spaces between the parts of a name.
            yield return string.Join(Language == "zh" ? "" : name.Contains('-', StringComparison.Ordinal) ? "-" : " ", words);
        }

        private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];

        private string? SpellWord(string word)
        {
            var spelt = new StringBuilder();
            for (var i = 0; i < word.Length;)
            {
                var length = Math.Min(_longest, word.Length - i);
                while (length > 0 && !_changes.ContainsKey(word.Substring(i, length)))
                {
                    length--;
                }

                if (length == 0)
                {
                    if (_mustCover)
                    {
                        return null;
                    }

                    spelt.Append(word[i++]);
                    continue;
                }

                spelt.Append(_changes[word.Substring(i, length)]);
                i += length;
            }

            return spelt.Length == 0 ? null : spelt.ToString();
        }
    }
}
