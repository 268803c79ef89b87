using System.Text.Json;
using Lacuna.Core.Reading;

namespace Lacuna.Evaluation.Sets.Founding;

/// <summary>Scores one part of the founding gold.</summary>
internal interface IFoundingScorer
{
    /// <summary>The figures of this part; misses go to <paramref name="log"/>.</summary>
    IEnumerable<Figure> Score(JsonElement gold, AnnotatedDocument read, TextWriter log);
}
