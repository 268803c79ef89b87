using Lacuna.Core.Subjects;

namespace Lacuna.Reporting.Exports.Tables;

/// <summary>One term of a subject.</summary>
internal sealed record SubjectWords(string Subject, SubjectTerm Term);
