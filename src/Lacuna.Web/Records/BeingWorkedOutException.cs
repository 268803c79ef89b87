namespace Lacuna.Web.Records;

/// <summary>An answer is being worked out, and takes longer than a visitor should wait without a page.</summary>
internal sealed class BeingWorkedOutException() : Exception("the answer is being worked out; ask again");
