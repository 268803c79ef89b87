namespace Lacuna.Reading.Speakers;

/// <summary>Phrases that stand for a party already named.</summary>
internal static class Pronouns
{
    public static bool IsThirdSingular(ReadOnlySpan<char> phrase) => Is(phrase, "he") || Is(phrase, "she") || Is(phrase, "him") || Is(phrase, "her") || Is(phrase, "his");

    /// <summary>"he" and "she".</summary>
    public static bool AreOpposed(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => (Is(left, "he") && Is(right, "she")) || (Is(left, "she") && Is(right, "he"));

    public static bool IsBoth(ReadOnlySpan<char> phrase) =>
        Is(phrase, "they") || Is(phrase, "both") || Is(phrase, "the two") || Is(phrase, "both sides") || Is(phrase, "the two sides") || Is(phrase, "the sides") || Is(phrase, "the parties")
        || phrase.StartsWith("the two ", StringComparison.OrdinalIgnoreCase) || phrase.StartsWith("both ", StringComparison.OrdinalIgnoreCase)
        || Is(phrase, "the leaders") || Is(phrase, "the presidents") || Is(phrase, "the ministers") || Is(phrase, "the interlocutors") || Is(phrase, "the heads of state");

    public static bool IsThey(ReadOnlySpan<char> phrase) => Is(phrase, "they");

    /// <summary>A definite noun for a body named before.</summary>
    public static bool IsBody(ReadOnlySpan<char> phrase) =>
        Is(phrase, "the company") || Is(phrase, "the firm") || Is(phrase, "the agency") || Is(phrase, "the organisation") || Is(phrase, "the organization")
        || Is(phrase, "the group") || Is(phrase, "the bank") || Is(phrase, "the union") || Is(phrase, "the alliance") || Is(phrase, "the bloc");

    /// <summary>"himself", "themselves".</summary>
    public static bool IsReflexive(ReadOnlySpan<char> phrase) => phrase.EndsWith("self", StringComparison.OrdinalIgnoreCase) || phrase.EndsWith("selves", StringComparison.OrdinalIgnoreCase);

    public static bool IsCounterpart(ReadOnlySpan<char> phrase) =>
        phrase.EndsWith("counterpart", StringComparison.OrdinalIgnoreCase) || phrase.EndsWith("opposite number", StringComparison.OrdinalIgnoreCase)
        || phrase.EndsWith("interlocutor", StringComparison.OrdinalIgnoreCase) || phrase.EndsWith("colleague", StringComparison.OrdinalIgnoreCase);

    private static bool Is(ReadOnlySpan<char> phrase, string word) => phrase.Equals(word, StringComparison.OrdinalIgnoreCase);
}
