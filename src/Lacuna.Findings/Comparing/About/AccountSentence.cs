using Lacuna.Core.Text;
using Lacuna.Models.Words;

namespace Lacuna.Findings.Comparing.About;

/// <summary>A sentence of an account, ready to be searched for topics.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Words">Its words; offsets count from the sentence's start.</param>
/// <param name="Stems">The distinct stems.</param>
/// <param name="Subjects">Subjects of <see cref="RelatedTerms"/> that it speaks of.</param>
/// <param name="Actors">Ids of the actors and their states that it mentions.</param>
/// <param name="Vectors">The meaning of each word in the sentence; null without an encoder.</param>
internal sealed record AccountSentence(
    TextSpan Span, IReadOnlyList<Word> Words, IReadOnlySet<string> Stems, IReadOnlySet<int> Subjects, IReadOnlySet<string> Actors, float[][]? Vectors);
