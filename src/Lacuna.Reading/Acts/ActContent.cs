using Lacuna.Core.Reading;
using Lacuna.Reading.Attribution.Lexicon;

namespace Lacuna.Reading.Acts;

/// <summary>What the first words of a statement's content say of its act.</summary>
internal sealed class ActContent
{
    /// <summary>Tokens looked at: the head of the content, before it goes into detail.</summary>
    private const int Reach = 40;

    /// <summary>Tokens in which the head noun of a noun phrase stands: "the abiding U.S. commitment".</summary>
    private const int HeadReach = 7;

    /// <summary>Tokens in which a word of wrongdoing is taken for the point of the content.</summary>
    private const int FaultReach = 16;

    public ActContent(AnnotatedDocument document, Statement statement)
    {
        if (statement.Content.IsDefaultOrEmpty)
        {
            return;
        }

        var content = statement.Content[^1];
        var first = document.TokenAt(content.Start);
        bool isHead = true, hasVerbBefore = false, isRelative = false;
        for (var t = first; t < document.Tokens.Length && document.Tokens[t].Start < content.End && t < first + Reach; t++)
        {
            if (document.Tokens[t].Kind is not (TokenKind.Word or TokenKind.Possessive))
            {
                isHead &= document.Tokens[t].Kind != TokenKind.Punctuation;
                continue;
            }

            var word = document.Tokens[t].AsSpan(document.Text);
            var info = AttributionLexicon.Shared.Find(word);
            var classes = info?.Classes ?? WordClass.None;
            HasVerb |= isHead && ((classes & (WordClass.Auxiliary | WordClass.SubjectPronoun)) != 0 && (classes & (WordClass.Determiner | WordClass.Possessive)) == 0
                || (t > first && info is { IsOftenNoun: false } && (info.Forms & VerbForms.Past) != 0 && (info.Forms & VerbForms.Participle) == 0));
            isHead &= (classes & (WordClass.Preposition | WordClass.Auxiliary | WordClass.Relative)) == 0 && t < first + HeadReach;
            if (isHead && info?.Noun is { Class: CueNounClass.Act or CueNounClass.Feeling } noun)
            {
                Head = noun;
            }

            var sign = ActSigns.Of(word);
            if ((sign & (ActSign.Duty | ActSign.DutyTo)) != 0 && (!IsDuty(document, t, sign) || IsOwnDuty(document, t)))
            {
                sign &= ~(ActSign.Duty | ActSign.DutyTo);
            }

            if ((sign & ActSign.Future) != 0 && !Has(ActSign.Future))
            {
                FutureAt = t;
                sign = IsLate(hasVerbBefore, t - first) ? sign & ~ActSign.Future : sign;
            }

            if ((sign & ActSign.Fault) != 0 && (isRelative || t - first > FaultReach))
            {
                sign &= ~ActSign.Fault;
            }

            if ((sign & ActSign.Thanks) != 0 && t + 1 < document.Tokens.Length && document.Tokens[t + 1].AsSpan(document.Text) is "to")
            {
                sign &= ~ActSign.Thanks;
            }

            isRelative |= t > first + 2 && (classes & WordClass.Relative) != 0;
            hasVerbBefore |= (classes & WordClass.Auxiliary) != 0 || info is { IsOftenNoun: false } && (info.Forms & VerbForms.Past) != 0;

            Signs |= sign;
            IsDenied |= (classes & WordClass.Negation) != 0 || (classes & WordClass.Contracted) != 0;
            OpensWithSelf |= t - first <= 2 && word.Equals("we", StringComparison.OrdinalIgnoreCase) | word.Equals("I", StringComparison.Ordinal)
                | word.Equals("he", StringComparison.OrdinalIgnoreCase) | word.Equals("she", StringComparison.OrdinalIgnoreCase) | word.Equals("they", StringComparison.OrdinalIgnoreCase);
            OpensWithGerund |= t == first && info is not null && (info.Forms & VerbForms.Gerund) != 0;
            Performative ??= SaidOf(document, t);
        }

        FirstToken = first;
    }

    public int FirstToken { get; }

    /// <summary>Token of the first word that puts something in the future; meaningful with <see cref="ActSign.Future"/>.</summary>
    public int FutureAt { get; }

    public ActSign Signs { get; }

    /// <summary>Noun of expressing at the head of the content: "his support for".</summary>
    public CueNoun? Head { get; }

    public bool HasVerb { get; }

    public bool IsDenied { get; }

    /// <summary>Starts with a pronoun that can mean the speaker.</summary>
    public bool OpensWithSelf { get; }

    /// <summary>Starts with what is to be done: "intensifying work".</summary>
    public bool OpensWithGerund { get; }

    /// <summary>The act that the speaker does in so many words: "we demand", "I thank".</summary>
    public CueVerb? Performative { get; }

    public bool Has(ActSign sign) => (Signs & sign) != 0;

    private static bool IsDuty(AnnotatedDocument document, int token, ActSign sign) =>
        (sign & ActSign.Duty) != 0
        || (token + 1 < document.Tokens.Length && document.Tokens[token + 1].AsSpan(document.Text).Equals("to", StringComparison.OrdinalIgnoreCase));

    /// <summary>"this does not mean that they will": another verb stands before the future.</summary>
    private static bool IsLate(bool hasVerbBefore, int distance) => hasVerbBefore && distance > 0;

    /// <summary>"we must": the speaker's own duty asks nothing of another.</summary>
    private static bool IsOwnDuty(AnnotatedDocument document, int token) =>
        token > 0 && document.Tokens[token - 1].AsSpan(document.Text) is "we" or "We" or "I" or "he" or "she" or "they" or "They";

    private static CueVerb? SaidOf(AnnotatedDocument document, int token)
    {
        var word = document.Tokens[token].AsSpan(document.Text);
        if (!word.Equals("we", StringComparison.OrdinalIgnoreCase) && !word.Equals("I", StringComparison.Ordinal))
        {
            return null;
        }

        for (var t = token + 1; t < Math.Min(document.Tokens.Length, token + 5); t++)
        {
            if (AttributionLexicon.Shared.Find(document.Tokens[t].AsSpan(document.Text)) is not { } info)
            {
                return null;
            }

            if ((info.Classes & WordClass.Negation) != 0 || (info.Classes & WordClass.Contracted) != 0)
            {
                return null;
            }

            foreach (var cue in info.Cues)
            {
                if ((info.Forms & VerbForms.Base) != 0 && cue is { Class: CueClass.Speech, Particle.IsEmpty: true } && cue.Act is not (SpeechAct.Inform or SpeechAct.Consult))
                {
                    return cue;
                }
            }

            if ((info.Classes & (WordClass.Auxiliary | WordClass.Adverb)) == 0)
            {
                return null;
            }
        }

        return null;
    }
}
