using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Core.Reading;
using Lacuna.Reading.Lexicons;

namespace Lacuna.Reading.Attribution.Lexicon;

/// <summary>The tables of words by which statements are found, read once.</summary>
internal sealed class AttributionLexicon
{
    private static readonly Lazy<AttributionLexicon> SharedTables = new(() => new AttributionLexicon());

    private readonly FrozenDictionary<string, WordInfo>.AlternateLookup<ReadOnlySpan<char>> _words;

    private AttributionLexicon()
    {
        var words = new Dictionary<string, WordInfo>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Rows("words.tsv"))
        {
            AddClass(words, Enum.Parse<WordClass>(row[0]), row[1].Split(' '));
        }

        foreach (var row in Rows("nouns.tsv"))
        {
            AddNoun(words, row);
        }

        var cues = new List<(string Form, VerbForms Kind, CueVerb Cue)>();
        foreach (var row in Rows("verbs.tsv"))
        {
            AddCue(cues, row);
        }

        foreach (var forms in cues.GroupBy(cue => cue.Form, StringComparer.OrdinalIgnoreCase))
        {
            var info = Entry(words, forms.Key);
            info.Classes |= PivotOf(words, forms.Select(form => form.Cue.Lemma));
            info.Cues = [.. forms.Select(form => form.Cue).Distinct().OrderByDescending(cue => cue.Particle.Length)];
            info.Forms |= forms.Aggregate(VerbForms.None, (all, form) => all | form.Kind);
        }

        foreach (var row in Rows("common-verbs.tsv"))
        {
            AddCommonVerb(words, row[0], row[1], oftenNoun: row.Length > 2);
        }

        MarkNouns(words);

        _words = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The shipped tables.</summary>
    public static AttributionLexicon Shared => SharedTables.Value;

    /// <summary>What the tables say of a word, letter case aside; null when nothing.</summary>
    public WordInfo? Find(ReadOnlySpan<char> word) => _words.TryGetValue(word, out var info) ? info : null;

    private static IEnumerable<string[]> Rows(string name) => EmbeddedLines.Of("Attribution/Data/" + name).Select(line => line.Split('\t'));

    private static WordInfo Entry(Dictionary<string, WordInfo> words, string word)
    {
        if (!words.TryGetValue(word, out var info))
        {
            words[word] = info = new WordInfo();
        }

        return info;
    }

    private static void AddClass(Dictionary<string, WordInfo> words, WordClass kind, string[] members)
    {
        foreach (var word in members)
        {
            Entry(words, word).Classes |= kind;
            if (word.Contains('\'', StringComparison.Ordinal))
            {
                Entry(words, word.Replace('\'', '’')).Classes |= kind;
            }
        }
    }

    private static void AddNoun(Dictionary<string, WordInfo> words, string[] row)
    {
        var slash = row[0].IndexOf('/', StringComparison.Ordinal);
        var lemma = slash < 0 ? row[0] : row[0][..slash];
        var plural = slash < 0 ? EnglishInflection.Plural(lemma) : row[0][(slash + 1)..];
        var links = row.Length > 4 ? row[4].Split(' ') : [];
        var noun = new CueNoun(
            lemma,
            Enum.Parse<SpeechAct>(row[1]),
            int.Parse(row[2], CultureInfo.InvariantCulture),
            Enum.Parse<CueNounClass>(row[3], ignoreCase: true),
            [.. links.Where(link => link is not "*to" and not "clause")])
        {
            IsGivenTo = links.Contains("*to"),
            TakesClause = links.Contains("clause"),
        };
        Entry(words, lemma).Noun = noun;
        Entry(words, plural).Noun = noun;
    }

    private static void AddCue(List<(string Form, VerbForms Kind, CueVerb Cue)> cues, string[] row)
    {
        var parts = row[0].Split(' ');
        var frames = Frames.None;
        List<string> links = [], hearerLinks = [], nouns = [];
        foreach (var name in row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var frame = FrameOf(name);
            frames |= frame;
            if (frame == Frames.None && name.StartsWith("o.", StringComparison.Ordinal))
            {
                hearerLinks.Add(name[2..]);
            }
            else if (name.StartsWith("n.", StringComparison.Ordinal))
            {
                nouns.Add(name[2..]);
            }
            else if (frame == Frames.None && name != "-")
            {
                links.Add(name == "to.np" ? "to" : name);
            }
        }

        var verb = new CueVerb(
            row[0],
            [.. parts[1..]],
            frames,
            [.. links],
            [.. hearerLinks],
            [.. nouns],
            Enum.Parse<SpeechAct>(row[3]),
            int.Parse(row[4], CultureInfo.InvariantCulture),
            Enum.Parse<CueClass>(row[5], ignoreCase: true));
        foreach (var (form, kind) in EnglishInflection.Verb(parts[0], row[1]))
        {
            cues.Add((form, kind, verb));
        }
    }

    private static void AddCommonVerb(Dictionary<string, WordInfo> words, string lemma, string parts, bool oftenNoun)
    {
        foreach (var (form, kind) in EnglishInflection.Verb(lemma, parts))
        {
            var info = Entry(words, form);
            info.Forms |= kind;
            info.IsOftenNoun |= oftenNoun && kind is VerbForms.Base or VerbForms.Third;
            info.Classes |= PivotOf(words, [lemma]);
        }
    }

    private static void MarkNouns(Dictionary<string, WordInfo> words)
    {
        foreach (var (word, info) in words.ToArray())
        {
            info.IsOftenNoun |= info.Noun is not null && info.Forms != VerbForms.None;
            if (info.Classes.HasFlag(WordClass.OftenNoun))
            {
                info.IsOftenNoun = true;
                Entry(words, EnglishInflection.Plural(word)).IsOftenNoun = true;
            }
        }
    }

    private static WordClass PivotOf(Dictionary<string, WordInfo> words, IEnumerable<string> lemmas)
    {
        var classes = WordClass.None;
        foreach (var lemma in lemmas)
        {
            classes |= words.TryGetValue(lemma, out var info) ? info.Classes & (WordClass.Pivot | WordClass.Failing) : WordClass.None;
        }

        return classes;
    }

    private static Frames FrameOf(string name) => name switch
    {
        "q" => Frames.Quote,
        "that" => Frames.That,
        "that!" => Frames.MarkedThat,
        "wh" => Frames.Question,
        "to" => Frames.Infinitive,
        "np" => Frames.Object,
        "ing" => Frames.Gerund,
        "np.as" => Frames.ObjectAs,
        "np.np" => Frames.Naming,
        "o.that" => Frames.HearerThat,
        "o.to" => Frames.HearerInfinitive,
        "o.q" => Frames.HearerQuote,
        "o.wh" => Frames.HearerQuestion,
        "o.np" => Frames.HearerObject,
        "np.the" => Frames.DefiniteObject,
        "!pass" => Frames.NoPassive,
        _ => Frames.None,
    };
}
