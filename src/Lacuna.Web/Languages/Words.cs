namespace Lacuna.Web.Languages;

/// <summary>Names the words of the site. The English words are their own keys, so that a page reads as it is shown; each other language has a file <c>Words.xx.resx</c> beside this one.</summary>
internal sealed class Words;
