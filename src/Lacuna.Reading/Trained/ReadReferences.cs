using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Models.Reader;

namespace Lacuna.Reading.Trained;

/// <summary>Asks the network's vectors only about the pairs of words that somebody wants to know of.</summary>
/// <param name="read">What the network read.</param>
/// <param name="places">Where its words stand, in order.</param>
internal sealed class ReadReferences(ReadText read, List<TextSpan> places) : ITrainedReferences
{
    private const string Kind = "coreference";

    /// <inheritdoc/>
    public double? Likelihood(int later, int earlier) =>
        WordAt(later) is var from and >= 0 && WordAt(earlier) is var to and >= 0 ? read.LinkProbability(Kind, from, to) : null;

    private int WordAt(int offset)
    {
        int low = 0, high = places.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (places[middle].End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < places.Count && places[low].Start <= offset ? low : -1;
    }
}
