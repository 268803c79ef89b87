using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Findings.Claims;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;
using Lacuna.Reporting.Sayings;

namespace Lacuna.Reporting.Claims;

/// <summary>Puts claims about a subject into words: for each who asserts, denies and repeats it, when first and last, with every statement quoted.</summary>
public static class ClaimsReport
{
    /// <summary>Claims told one by one; JSON has them all.</summary>
    private const int MostClaims = 20;

    /// <summary>Statements quoted for one claim; JSON has them all.</summary>
    private const int MostStatements = 12;

    /// <summary>Claims of a single statement that are told; JSON has them all.</summary>
    private const int MostSingle = 30;

    /// <summary>The report on <paramref name="held"/>.</summary>
    public static Report Of(HeldClaims held)
    {
        ArgumentNullException.ThrowIfNull(held);
        var points = new SayingPoints();
        var shared = held.Claims.Where(claim => claim.Statements.Length > 1).ToList();
        var single = held.Claims.Where(claim => claim.Statements.Length == 1).ToList();
        Section?[] sections =
        [
            .. shared.Take(MostClaims).Select((claim, i) => OfClaim(claim, i + 1, points)),
            Single(single, points),
            NotSaid(held, points),
            Limits(held, shared.Count, single.Count),
            Method(held),
        ];
        return new Report($"Claims about {held.Question.About.Name}")
        {
            Answer = Answer(held, shared.Count),
            Sections = [.. sections.OfType<Section>()],
        };
    }

    private static ImmutableArray<Phrase> Answer(HeldClaims held, int shared)
    {
        var about = held.Question.About.Name;
        if (held.Claims.IsEmpty)
        {
            return [Phrase.Of($"{"No statement":b} about {about} that claims anything was found in the documents held.")];
        }

        var disputed = held.Claims.Count(claim => claim.Voices.Any(voice => voice.Stance == ClaimStance.Asserts) && claim.Voices.Any(voice => voice.Stance == ClaimStance.Denies));
        return
        [
            Phrase.Of($"{Counted.Of(held.Compared, "statement"):b} about {about}: {Counted.Of(shared, "claim")} made in more than one of them, {$"{Counted.Number(disputed)} both asserted and denied":b}; {Counted.Number(held.Claims.Length - shared)} statements stand alone."),
        ];
    }

    private static Section OfClaim(Claim claim, int number, SayingPoints points)
    {
        var rows = claim.Voices.Select(voice => ImmutableArray.Create(
            Phrase.Plain(voice.Name),
            Phrase.Plain(Of(voice.Stance)),
            Phrase.Plain(Counted.Number(voice.Sayings.Length)),
            Phrase.Plain(voice.First is { } first ? DayWords.Of(first) : "undated"),
            Phrase.Plain(voice.Last is { } last ? DayWords.Of(last) : "undated")));
        var statements = claim.Statements.Take(MostStatements).SelectMany((statement, i) => points.Of(statement.Saying, $"{Number(number)}.{Number(i + 1)}")
            .Take(1).Select(point => point with { Headline = Phrase.Of($"{Of(statement.Stance):b}: {point.Headline}") }));
        return new Section($"claim-{Number(number)}", $"Claim {Number(number)}, in {Counted.Of(claim.Statements.Length, "statement")}",
        [
            new Table("Who stands how to it", ["who", "stance", "statements", "first", "last"], [.. rows]),
            .. statements,
        ]);
    }

    private static Section? Single(List<Claim> single, SayingPoints points) => single.Count == 0 ? null : new Section("alone", "Statements that stand alone",
        [.. single.Take(MostSingle).SelectMany((claim, i) => points.Of(claim.Lead, $"a{Number(i + 1)}").Take(1))]);

    private static Section? NotSaid(HeldClaims held, SayingPoints points) => held.NotSaid.IsEmpty ? null : new Section("not-said", "Told not to have been said",
        [.. held.NotSaid.SelectMany((saying, i) => points.Of(saying, $"n{Number(i + 1)}").Take(1))]);

    private static Section Limits(HeldClaims held, int shared, int single)
    {
        var lines = new List<string>
        {
            "Statements are put side by side by likeness of their words and meaning. Like words need not be the same claim, and one claim in quite other words is missed: read the quotes.",
            "Denials are told by their verb (denied, rejected), by a negation or by an opposite word. That somebody calls a claim a forgery or a provocation is a claim of its own here.",
            "A repetition says that somebody passed it on, and nothing of what they hold of it.",
        };
        if (held.Count > ClaimQuestion.MostStatements)
        {
            lines.Add($"Of {Counted.Of(held.Count, "statement")} the first {Counted.Number(ClaimQuestion.MostStatements)} were set against each other; narrow the days for the rest.");
        }

        if (held.IsLexicalOnly)
        {
            lines.Add("The sentence encoder's files are missing: only words and numbers were compared.");
        }

        if (shared > MostClaims || single > MostSingle)
        {
            lines.Add("Not all claims are told here; --json has them all.");
        }

        return new Section("limits", "Notes and limits", [.. lines.Select(line => (Block)new Paragraph(Phrase.Plain(line)))]) { Kind = SectionKind.Limits };
    }

    private static Section Method(HeldClaims held) => new("method", "How this was found",
    [
        new FactList(
        [
            new Fact("Subject", Phrase.Of($"{held.Question.About.Name}: {string.Join(", ", held.Question.About.Terms.Select(term => term.Words)):q}")),
            new Fact("Claim", Phrase.Plain("Statements each of which comes near to each of the others, the subject's own words left out; the earliest stands for the claim. Each is counted by itself.")),
            new Fact("Repeats", Phrase.Plain("A page that is not the speaker's own, a speaker in whose words the statement stands, a relay, and sources of syndicated copies.")),
        ]),
    ]) { Kind = SectionKind.Method };

    private static string Of(ClaimStance stance) => stance switch
    {
        ClaimStance.Asserts => "asserts",
        ClaimStance.Denies => "denies",
        ClaimStance.Asks => "asks",
        ClaimStance.Repeats => "repeats",
        _ => throw new ArgumentOutOfRangeException(nameof(stance), stance, null),
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
