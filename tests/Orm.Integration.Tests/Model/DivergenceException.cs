namespace Orm.Integration.Tests.Model;

/// <summary>Session and model disagree.</summary>
sealed class DivergenceException(string message) : Exception(message);
