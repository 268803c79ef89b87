namespace Lacuna.Core.Reading;

/// <summary>Whom later words of a text mean, as the trained reader saw it.</summary>
public interface ITrainedReferences
{
    /// <summary>How likely two words are heads of mentions of the same person, organisation or state, 0 to 1; null when either offset is in no word that was read.</summary>
    /// <param name="later">Offset in the head word of the later mention: a pronoun, "spokesman" in "his spokesman", the last word of a name.</param>
    /// <param name="earlier">Offset in the head word of the earlier one.</param>
    double? Likelihood(int later, int earlier);
}
