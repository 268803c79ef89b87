using System.Collections.Frozen;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Words;
using Lacuna.Models.Words;

namespace Lacuna.Findings.Comparing.About;

/// <summary>Tells when a reader asks for a fact about the contact itself ("initiator: India", "duration one hour"), and where an account gives it.</summary>
internal static class ContactFacts
{
    /// <summary>Tokens between "at" and "request": "at the Ukrainian Foreign Minister's request".</summary>
    private const int LongestAsker = 7;

    private static readonly (ContactFact Fact, FrozenSet<string> Asking, FrozenSet<string> Beside)[] Questions =
    [
        .. WordList.Lines("contact-facts.tsv").Select(line => line.Split('\t')).Select(row =>
            (Enum.Parse<ContactFact>(row[0], ignoreCase: true), StemsOf(row[1]), StemsOf(row[2]))),
    ];

    /// <summary>The fact that <paramref name="topic"/> asks for; null when it asks for anything else besides.</summary>
    public static ContactFact? AskedFor(Topic topic)
    {
        foreach (var (fact, asking, beside) in Questions)
        {
            var terms = topic.Parts.SelectMany(part => part.Terms).ToList();
            if (terms.Exists(term => asking.Contains(term.Stem)) &&
                terms.TrueForAll(term => asking.Contains(term.Stem) || beside.Contains(term.Stem) || term.Actors.Count > 0 || char.IsAsciiDigit(term.Stem[0])))
            {
                return fact;
            }
        }

        return null;
    }

    /// <summary>Where <paramref name="account"/> gives the fact; null when it does not.</summary>
    public static TextSpan? In(AnnotatedDocument account, ContactFact fact)
    {
        var contact = account.Contacts.FirstOrDefault(of => of.IsSubject) ?? account.Contacts.FirstOrDefault();
        return fact == ContactFact.Initiator
            ? contact?.InitiatorSpan ?? Request(account)
            : contact?.DurationSpan ?? Hours(account);
    }

    /// <summary>"at the latter's request" in an account that reads as no contact, such as a list of points.</summary>
    private static TextSpan? Request(AnnotatedDocument account)
    {
        for (var i = 0; i < account.Tokens.Length; i++)
        {
            var word = account.Tokens[i].AsSpan(account.Text);
            if (word is "initiated")
            {
                return account.Tokens[i].Span;
            }

            for (var at = i - 1; word is "request" or "initiative" && at >= Math.Max(0, i - LongestAsker); at--)
            {
                if (account.Tokens[at].AsSpan(account.Text) is "at" or "on")
                {
                    return TextSpan.FromBounds(account.Tokens[at].Start, account.Tokens[i].End);
                }
            }
        }

        return null;
    }

    /// <summary>A stretch of hours or minutes: accounts of contacts give no other.</summary>
    private static TextSpan? Hours(AnnotatedDocument account) =>
        account.Times.FirstOrDefault(time => time.Type == TimeType.Duration && time.Value is ['P', 'T', >= '0' and <= '9', ..])?.Span;

    private static FrozenSet<string> StemsOf(string words) =>
        words.Split(' ').Select(word => Stemmer.Stem(word)).ToFrozenSet(StringComparer.Ordinal);
}
