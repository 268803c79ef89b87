using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Findings.Comparing.Points;

/// <summary>One thing that one account says: a clause, or a member of a long list.</summary>
/// <param name="Account">The account it stands in.</param>
/// <param name="Span">Its words.</param>
/// <param name="Meaning">What is compared: the words without "X said that", for who says it is compared apart.</param>
internal sealed record AccountPoint(AnnotatedDocument Account, TextSpan Span, string Meaning)
{
    /// <summary>The statement that the point is the content of; null when the account says it in its own voice.</summary>
    public Statement? Said { get; init; }

    /// <summary>Stems of its content words, without the names of the contact's participants.</summary>
    public required HashSet<string> Stems { get; init; }

    /// <summary>Who says it by this account; empty when the account does not tell.</summary>
    public ImmutableArray<Actor> Speakers => Said?.Speakers ?? [];

    /// <summary>The words as evidence.</summary>
    public Evidence Evidence => Evidence.From(Account.Document, Span);
}
