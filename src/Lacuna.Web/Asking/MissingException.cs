namespace Lacuna.Web.Asking;

/// <summary>What a program names is not there.</summary>
/// <param name="message">What is missing and how to find what there is, in one line.</param>
internal sealed class MissingException(string message) : Exception(message);
