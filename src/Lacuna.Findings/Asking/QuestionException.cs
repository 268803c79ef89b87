namespace Lacuna.Findings.Asking;

/// <summary>A question that cannot be understood as it was put, and that the person who put it can mend.</summary>
/// <param name="message">What is wrong and how to mend it, in one line.</param>
public sealed class QuestionException(string message) : Exception(message);
