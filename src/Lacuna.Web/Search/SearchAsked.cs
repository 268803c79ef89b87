using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Subjects;
using Lacuna.Findings.Asking;
using Lacuna.Web.Links;

namespace Lacuna.Web.Search;

/// <summary>
/// A search as it is written in one line: words that must all stand in a document, <c>"words in a row"</c>, <c>OR</c> between words of which one is enough,
/// <c>-word</c> that must not stand in it, <c>word*</c> for all that begin so, <c>source:kremlin.ru</c>, <c>lang:uk</c>, <c>from:2022-04-01</c>,
/// <c>to:2022-04-30</c>. An operator's value with spaces stands in quotation marks: <c>source:"The White House"</c>.
/// </summary>
public sealed record SearchAsked
{
    private static readonly string[] Operators = ["source", "lang", "from", "to"];

    /// <summary>As it was written.</summary>
    public required string Line { get; init; }

    /// <summary>Terms that must all be there; each is a choice of which one is enough.</summary>
    public ImmutableArray<ImmutableArray<string>> Wanted { get; init; } = [];

    /// <summary>Terms that must not be there.</summary>
    public ImmutableArray<string> Unwanted { get; init; } = [];

    /// <summary>Names of sources, any of them.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Tags of languages, any of them.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>First day, as written.</summary>
    public string? From { get; init; }

    /// <summary>Last day, as written.</summary>
    public string? To { get; init; }

    /// <summary>The search as a line that reads to the same.</summary>
    public string Written => string.Join(
        ' ',
        [
            .. Wanted.OrderByDescending(static choice => choice.Length).Select(static choice => string.Join(" OR ", choice.Select(Quoted))),
            .. Unwanted.Select(static words => "-" + Quoted(words)),
            .. Sources.Select(static source => "source:" + Quoted(source)),
            .. Languages.Select(static language => "lang:" + Quoted(language)),
            .. From is { } from ? ["from:" + Quoted(from)] : Array.Empty<string>(),
            .. To is { } to ? ["to:" + Quoted(to)] : Array.Empty<string>(),
        ]);

    /// <summary>Reads the line.</summary>
    /// <exception cref="QuestionException">An operator is not known, or more than one choice with OR is asked for.</exception>
    public static SearchAsked Read(string? line)
    {
        var wanted = new List<List<string>>();
        var unwanted = new List<string>();
        var sources = new List<string>();
        var languages = new List<string>();
        string? from = null, to = null;
        var isChoice = false;
        foreach (var part in Parts(line ?? ""))
        {
            if (part is { Operator: null, IsQuoted: false, Value: "OR" })
            {
                isChoice = wanted.Count > 0;
                continue;
            }

            switch (part.Operator)
            {
                case "source": sources.Add(part.Value); break;
                case "lang": languages.Add(part.Value); break;
                case "from": from = part.Value; break;
                case "to": to = part.Value; break;
                default:
                    if (!part.Value.Any(char.IsLetterOrDigit))
                    {
                        break;
                    }

                    if (part.IsUnwanted)
                    {
                        unwanted.Add(part.Value);
                    }
                    else if (isChoice)
                    {
                        wanted[^1].Add(part.Value);
                    }
                    else
                    {
                        wanted.Add([part.Value]);
                    }

                    break;
            }

            isChoice = false;
        }

        return wanted.Count(static choice => choice.Count > 1) > 1
            ? throw new QuestionException("only one choice with OR can stand in a search; search for the other one by itself")
            : new SearchAsked
            {
                Line = (line ?? "").Trim(),
                Wanted = [.. wanted.Select(static choice => choice.ToImmutableArray())],
                Unwanted = [.. unwanted],
                Sources = [.. sources],
                Languages = [.. languages],
                From = from,
                To = to,
            };
    }

    /// <summary>The search as a question to the archive.</summary>
    /// <param name="holdings">Sources of the archive.</param>
    /// <exception cref="QuestionException">A source is not held, or a day is none.</exception>
    public DocumentQuery ToQuery(IReadOnlyCollection<SourceHolding> holdings)
    {
        var (from, to) = GivenDays.Open(From, To);
        return new DocumentQuery
        {
            Terms = [.. Wanted.Where(static choice => choice.Length > 1).SelectMany(static choice => choice).Select(static words => new SubjectTerm(words))],
            AllOf = [.. Wanted.Where(static choice => choice.Length == 1).Select(static choice => new SubjectTerm(choice[0]))],
            NoneOf = [.. Unwanted.Select(static words => new SubjectTerm(words))],
            Sources = [.. Sources.SelectMany(source => SourceChoice.Of("source:", source, holdings))],
            Languages = Languages,
            Published = OpenDays.Between(from, to),
        };
    }

    /// <summary>The address of one page of the results.</summary>
    public string AddressOf(int page, string? order) => Addresses.Of(
        "/search", ("q", Line), ("order", order), ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null));

    private static IEnumerable<Part> Parts(string line)
    {
        var at = 0;
        while (at < line.Length)
        {
            if (char.IsWhiteSpace(line[at]))
            {
                at++;
                continue;
            }

            var isUnwanted = line[at] == '-' && at + 1 < line.Length && !char.IsWhiteSpace(line[at + 1]);
            at += isUnwanted ? 1 : 0;
            string? named = null;
            foreach (var name in Operators)
            {
                if (line.AsSpan(at).StartsWith(name, StringComparison.OrdinalIgnoreCase) && at + name.Length < line.Length && line[at + name.Length] == ':')
                {
                    named = name;
                    at += name.Length + 1;
                    break;
                }
            }

            var value = new StringBuilder();
            var isQuoted = at < line.Length && IsQuote(line[at]);
            at += isQuoted ? 1 : 0;
            while (at < line.Length && (isQuoted ? !IsQuote(line[at]) : !char.IsWhiteSpace(line[at])))
            {
                value.Append(line[at++]);
            }

            at += isQuoted ? 1 : 0;
            yield return new Part(named, value.ToString(), isQuoted, isUnwanted);
        }
    }

    private static string Quoted(string words) => $"\"{words}\"";

    private static bool IsQuote(char character) => character is '"' or '“' or '”' or '„' or '«' or '»';

    private sealed record Part(string? Operator, string Value, bool IsQuoted, bool IsUnwanted);
}
