namespace Lacuna.Reading.Speakers;

/// <summary>Nouns under which a state speaks as itself.</summary>
internal static class SpeaksAs
{
    public static bool IsStateItself(string noun) => noun is "side" or "government" or "leadership" or "delegation" or "party" or "council" or "commission" or "presidency" or "ministry";
}
